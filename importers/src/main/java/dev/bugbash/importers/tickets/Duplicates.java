package dev.bugbash.importers.tickets;

import java.util.List;
import java.util.regex.Pattern;

/** What people write in a text to close a ticket as a duplicate. */
public final class Duplicates {
  private static final Pattern OF =
      Pattern.compile(
          "(?im)^\\W{0,5}(?:this is a |closed as |closing as )?dup(?:licate)? of:?\\s{1,3}"
              + "(?:https?://\\S{1,200}/(?:issues|bugs?|browse|ticket|work_items)/|[\\w.-]{1,60}/[\\w.-]{1,60}#|bug |issue |#)?"
              + "([A-Z][A-Z0-9_]{1,20}-\\d{1,9}|\\d{1,9})\\b");

  private Duplicates() {}

  /** The ids in lines such as {@code Duplicate of #12}. */
  public static List<String> in(String text) {
    boolean maybe = text.contains("plicate of") || text.contains("up of") || text.contains("TE OF");
    if (!maybe) {
      return List.of();
    }
    return OF.matcher(text).results().map(found -> found.group(1)).distinct().toList();
  }

  /** The id at the end of an address such as {@code …/bugs/12}. */
  public static String idOf(String url) {
    String path = url.strip().replaceAll("[/?#]+$", "");
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
