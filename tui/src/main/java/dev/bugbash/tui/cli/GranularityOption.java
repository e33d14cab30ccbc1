package dev.bugbash.tui.cli;

import dev.bugbash.categorizer.Granularity;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How fine the clusters are to be. */
final class GranularityOption {
  @Option(
      names = "--granularity",
      paramLabel = "LEVEL",
      converter = Converter.class,
      description = {
        "How fine the clusters are: from -4 (few large ones) over 0 (as fitted) to +4 (many small"
            + " ones)."
      })
  private Optional<Granularity> granularity = Optional.empty();

  Optional<Granularity> value() {
    return granularity;
  }

  /** Reads {@code -2}, {@code 0} and {@code +2}. */
  static final class Converter implements ITypeConverter<Granularity> {
    @Override
    public Granularity convert(String text) {
      try {
        return new Granularity(Integer.parseInt(text));
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(
            "a granularity is a whole number from -4 (coarse) to +4 (fine), not '%s'"
                .formatted(text));
      }
    }
  }
}
