package dev.bugbash.categorizer.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A kind of volatile value.
 *
 * @param kind the word in the placeholder
 * @param form matched at the start of a word; must not backtrack far
 */
record Rule(String kind, Pattern form) {
  private static final String END = "(?![A-Za-z0-9_])";
  private static final String MONTH =
      "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
          + "|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
  private static final String DAY =
      "(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,? ";
  private static final String TIME_OF_DAY = "\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?";
  private static final String EXACT_TIME = "\\d{1,2}:\\d{2}:\\d{2}(?:[.,]\\d{1,9})?";
  private static final String ZONE = "(?:Z|[+-]\\d{2}:?\\d{2})?";
  private static final String UNIT = "(?:ns|us|\u00B5s|ms|s|m|h|d)";

  /** For words that begin with a digit or may be hexadecimal; in the order in which they win. */
  static final List<Rule> NUMBERS =
      List.of(
          of(
              "uuid",
              "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}" + END),
          of("time", "\\d{4}-\\d{2}-\\d{2}(?:[T ]" + TIME_OF_DAY + ZONE + ")?" + END),
          of("time", EXACT_TIME + ZONE + END),
          of("time", "\\d{1,2} " + MONTH + " \\d{4}(?: " + TIME_OF_DAY + "(?: GMT| UTC)?)?" + END),
          of("ip", "\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}(?::\\d{1,5})?" + END),
          of("ip", "(?:[0-9a-fA-F]{1,4}:){1,6}(?::[0-9a-fA-F]{1,4}){1,6}(?!:)" + END),
          of("ip", "(?:[0-9a-fA-F]{2}:){5}[0-9a-fA-F]{2}" + END),
          of("hex", "0[xX][0-9a-fA-F]+" + END),
          of(
              "hex",
              "(?![A-F]\\d{4}" + END + ")(?=[a-fA-F]*\\d)(?=\\d*[a-fA-F])[0-9a-fA-F]{5,128}" + END),
          of("time", "(?:\\d{1,9}(?:\\.\\d{1,9})?" + UNIT + "){2,6}" + END),
          of(
              "num",
              "\\d{1,64}(?:,\\d{3})*(?:\\.\\d{1,64})?(?:[eE][+-]?\\d{1,5})?(?=[a-zA-Z\u00B5]{0,4}"
                  + END
                  + ")"));

  /** {@code Wed, 21 Jan 2026 08:49:10 GMT}, {@code Jan 21, 2026}. */
  static final Rule DATE =
      of(
          "time",
          "(?:"
              + DAY
              + ")?(?:\\d{1,2} "
              + MONTH
              + "|"
              + MONTH
              + " \\d{1,2})(?:,? \\d{4}(?!:))?(?:,? (?:at )?"
              + TIME_OF_DAY
              + "(?: ?(?:AM|PM|am|pm|GMT|UTC|CES?T|[+-]\\d{4}))*(?: \\d{4})?)?"
              + END);

  /** {@code PT1H2.5S}. */
  static final Rule ISO_DURATION =
      of("time", "P(?:\\d{1,6}D)?T?(?:\\d{1,9}(?:\\.\\d{1,9})?[HMS]){1,3}" + END);

  static final Rule MAIL = of("mail", "[\\w.+-]{1,64}@[\\w-]{1,64}\\.[\\w.-]{2,64}");
  static final Rule IDENTITY = of("id", "@[0-9a-f]{4,16}" + END);
  static final Rule GENERATED =
      of(
          "gen",
          "\\$\\$Lambda(?:\\$\\d+)?(?:/0x[0-9a-fA-F]+|/\\d+)?"
              + "|\\$\\$\\w{0,40}(?:CGLIB|ByGuice|ByteBuddy|MockitoMock|FastClass)\\w{0,40}\\$\\$\\w+"
              + "|\\$(?:MockitoMock|HibernateProxy|ByteBuddy)\\$\\w+"
              + "|\\$Proxy\\d+|\\$\\$[0-9a-f]{6,8}\\b");

  /** Folders that differ from machine to machine; the name at the end says something. */
  static final Rule FOLDER =
      of(
          "path",
          "(?:/(?:tmp|var|home|Users|builds?|root|private|opt|usr|mnt|data|workspace|github|runner"
              + "|srv|Volumes|agent|__w|nix)|[A-Za-z]:)"
              + "(?:[/\\\\][\\w.@+~%-]{1,255}){0,64}(?=[/\\\\])");

  static Rule of(String kind, String regex) {
    return new Rule(kind, Pattern.compile(regex));
  }
}
