package dev.bugbash.importers.console;

/**
 * Which lines may begin something, told by one character of each: by the first that is no space and
 * no tab, or by the last.
 *
 * @param first any of these comes first; more lines may do so than begin something
 * @param last or any of these comes last
 */
public record Beginnings(String first, String last) {
  public static final String DIGITS = "0123456789";

  /** Any line may; its scanner is never idle. */
  public static final Beginnings ANY = new Beginnings("", "");

  public static Beginnings with(String first) {
    return new Beginnings(first, "");
  }

  public Beginnings orEndingWith(String characters) {
    return new Beginnings(first, characters);
  }
}
