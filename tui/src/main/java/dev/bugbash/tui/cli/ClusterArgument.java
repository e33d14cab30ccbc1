package dev.bugbash.tui.cli;

import dev.bugbash.model.ClusterId;
import dev.bugbash.tui.cli.print.Phrase;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the id of a cluster. */
final class ClusterArgument implements ITypeConverter<ClusterId> {
  @Override
  public ClusterId convert(String text) {
    return ClusterId.parse(text).orElseThrow(() -> new TypeConversionException(noCluster(text)));
  }

  static String noCluster(String text) {
    return Phrase.of(
        "'%s' is no cluster; clusters are called BB-1, BB-2 and so on."
            + " `bugbash clusters` lists them.",
        text);
  }
}
