package dev.bugbash.tui.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into {@code version.properties}. */
final class VersionResource implements IVersionProvider {
  @Override
  public String[] getVersion() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(VersionResource.class.getResourceAsStream("version.properties"))) {
      String line = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
      return new String[] {"bugbash " + line.substring(line.indexOf('=') + 1)};
    }
  }
}
