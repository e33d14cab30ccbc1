package dev.bugbash.tui.cli;

import dev.bugbash.tui.cli.print.Phrase;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the number of a failure. */
final class FailureArgument implements ITypeConverter<Long> {
  private static final Pattern NUMBER = Pattern.compile("#?\\d{1,15}");

  @Override
  public Long convert(String text) {
    if (!NUMBER.matcher(text).matches()) {
      throw new TypeConversionException(
          Phrase.of(
              "'%s' is no number of a failure. `bugbash show CLUSTER` tells the numbers.", text));
    }
    return Long.valueOf(text.replace("#", ""));
  }
}
