package dev.bugbash.bench.releases;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** How foreign tests are run: as the JDKs of their time would, and with little memory. */
final class JavaProcess {
  static final List<String> ARGUMENTS =
      Stream.concat(
              Stream.of(
                  "-Xmx1g",
                  "-XX:+UseSerialGC",
                  "-XX:TieredStopAtLevel=1",
                  "-Djava.awt.headless=true",
                  "-Djunit.jupiter.execution.timeout.default=30s"),
              Stream.of(
                      "java.base/java.lang",
                      "java.base/java.lang.reflect",
                      "java.base/java.util",
                      "java.base/java.util.concurrent",
                      "java.base/java.io",
                      "java.base/java.net",
                      "java.base/java.nio",
                      "java.base/java.text",
                      "java.base/java.time",
                      "java.base/sun.nio.ch",
                      "java.desktop/java.awt")
                  .map(opened -> "--add-opens=" + opened + "=ALL-UNNAMED"))
          .toList();

  private JavaProcess() {}

  static Path java() {
    return Path.of(System.getProperty("java.home"), "bin", "java");
  }
}
