package dev.bugbash.tui.cli;

import dev.bugbash.model.Closing.Reason;
import dev.bugbash.tui.cli.print.Phrase;
import java.util.Arrays;
import java.util.Iterator;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads why a cluster is closed, and names all reasons. */
final class ReasonArgument implements ITypeConverter<Reason>, Iterable<String> {
  @Override
  public Reason convert(String text) {
    return Reason.of(text)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    Phrase.of("'%s' is no reason; there are %s.", text, String.join(", ", this))));
  }

  @Override
  public Iterator<String> iterator() {
    return Arrays.stream(Reason.values()).map(Reason::word).iterator();
  }
}
