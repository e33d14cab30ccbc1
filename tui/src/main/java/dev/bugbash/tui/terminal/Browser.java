package dev.bugbash.tui.terminal;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The person's browser: {@code BROWSER}, else what the desktop opens addresses with. */
public final class Browser {
  private static final Set<String> SCHEMES = Set.of("http", "https");
  private static final List<String> OPENERS = List.of("wslview", "xdg-open", "open");

  private static final Pattern EXPANDED = Pattern.compile("[$'()]");

  /** Where a browser wants the address, by the custom for {@code BROWSER}. */
  private static final String PLACE = "%s";

  private Browser() {}

  /**
   * The command that opens {@code address}; empty where it is no http or https address with a host,
   * or where there is no browser.
   */
  public static Optional<List<String>> command(Map<String, String> environment, String address) {
    return safe(address).flatMap(url -> browser(environment).map(words -> with(words, url)));
  }

  private static Optional<String> safe(String address) {
    try {
      URI uri = new URI(address.strip());
      boolean web =
          uri.getScheme() != null
              && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
              && uri.getHost() != null;
      return web ? Optional.of(encoded(uri)) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** Also what an opener that is a script of another shell might expand. */
  private static String encoded(URI uri) {
    return EXPANDED
        .matcher(uri.toASCIIString())
        .replaceAll(found -> "%" + Integer.toHexString(found.group().charAt(0)));
  }

  private static Optional<List<String>> browser(Map<String, String> environment) {
    Programs programs = new Programs(environment);
    return programs.named("BROWSER").or(() -> programs.found(OPENERS).map(List::of));
  }

  private static List<String> with(List<String> words, String url) {
    List<String> command = new ArrayList<>(words);
    command.replaceAll(word -> word.replace(PLACE, url));
    if (command.equals(words)) {
      command.add(url);
    }
    return List.copyOf(command);
  }
}
