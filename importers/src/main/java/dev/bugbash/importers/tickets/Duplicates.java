package dev.bugbash.importers.tickets;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What people write in a text to close a ticket as a duplicate. */
public final class Duplicates {
  private static final Pattern OF =
      Pattern.compile(
          "(?im)^\\W{0,5}(?:this is a |closed as |closing as )?dup(?:licate)? of:?\\s{1,3}"
              + "(?:https?://\\S{1,200}/(?:issues|bugs?|browse|ticket|work_items)/|[\\w.-]{1,60}/[\\w.-]{1,60}#|bug |issue |#)?"
              + "([A-Z][A-Z0-9_]{1,20}-\\d{1,9}|\\d{1,9})\\b");

  private static final Pattern END = Pattern.compile("[/?#]+$");

  private Duplicates() {}

  /** The ids in lines such as {@code Duplicate of #12}. */
  public static List<String> in(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.contains("dup of") || lower.contains("duplicate of")
        ? OF.matcher(text).results().map(found -> found.group(1)).distinct().toList()
        : List.of();
  }

  /** The id at the end of an address such as {@code …/bugs/12}. */
  public static String idOf(String url) {
    String path = END.matcher(url.strip()).replaceFirst("");
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
