package dev.bugbash.categorizer;

import dev.bugbash.categorizer.text.Masker;
import dev.bugbash.categorizer.text.MissingSymbol;
import dev.bugbash.model.Frame;
import dev.bugbash.model.FrameKind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names a cluster by what the most typical of its signatures say. */
final class Titles {
  private static final int LONGEST = 160;
  private static final int MOST_SUITES = 3;
  private static final int MOST_LINES = 200;
  private static final String COMPARED = "<val>";

  /** A line across the page, a sanitizer's number of the process, where a Go test said it. */
  private static final Pattern RULED =
      Pattern.compile("^(?:==<num>==|[=*#~_-]{4,}|[\\w.-]{1,200}\\.go:<num>:)\\s*");

  /** What begins a difference, in which only what differs tells. */
  private static final Pattern LEGEND =
      Pattern.compile("[-+] (?:Expected|Received|Snapshot|Actual|expected|actual)\\b.{0,40}");

  /** What an importer says of a test that went down with another. */
  private static final Pattern NEVER_ENDED = Pattern.compile("the test (?:began and )?never ended");

  private static final Pattern SOURCE_FILE =
      Pattern.compile("\\.(?:[cm]?[jt]sx?|py|rb|go|php|rs|c|cc|cpp|cxx|h|hpp|feature|robot)$");

  private Titles() {}

  static String of(List<Evidence> members) {
    List<String> missing = missing(members);
    if (missing.size() > 1) {
      List<Evidence> missed = members.stream().filter(m -> !Profiles.missing(m).isEmpty()).toList();
      return shortened(
          simple(mostFrequent(missed, Evidence::type)) + ": " + joined(missing), LONGEST);
    }
    List<Evidence> typical =
        alike(
            alike(alike(telling(members), Evidence::causeType), Titles::headline),
            Titles::innermost);
    String type = simple(mostFrequent(typical, Evidence::causeType));
    String message = withValues(typical, mostFrequent(typical, Titles::headline));
    String place = place(typical);
    String cause = message.isEmpty() ? type : type.isEmpty() ? message : type + ": " + message;
    String title = cause.isEmpty() ? "failure without a message" : cause;
    int room = LONGEST - (place.isEmpty() ? 0 : place.length() + 4);
    String shortened = room > 40 ? shortened(title, room) : shortened(title, LONGEST);
    return place.isEmpty() || room <= 40 ? shortened : shortened + " in " + place;
  }

  /** The missing classes of one package, the most frequent first; empty for other failures. */
  private static List<String> missing(List<Evidence> members) {
    Map<String, Long> names =
        members.stream()
            .flatMap(member -> Profiles.missing(member).stream())
            .collect(Collectors.groupingBy(MissingSymbol::name, Collectors.counting()));
    return names.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static String joined(List<String> names) {
    return names.get(0)
        + ", "
        + names.stream().skip(1).map(Titles::simple).collect(Collectors.joining(", "));
  }

  /** What the innermost cause says, where it says anything; otherwise the first lines. */
  private static String headline(Evidence evidence) {
    return headline(evidence, evidence.template());
  }

  private static String headline(Evidence evidence, String template) {
    boolean caused = !evidence.causeType().equals(evidence.type());
    String said = caused ? template.substring(template.lastIndexOf('\n') + 1) : template;
    Stream<String> lines =
        said.lines()
            .map(line -> RULED.matcher(line.strip()).replaceFirst(""))
            .filter(line -> !line.isEmpty());
    boolean mayDiffer = said.contains("+ ") && said.contains("- ");
    return (mayDiffer ? withoutLegend(lines.limit(MOST_LINES).toList()) : lines)
        .limit(3)
        .collect(Collectors.joining(" "));
  }

  private static Stream<String> withoutLegend(List<String> lines) {
    int legend = 0;
    while (legend < lines.size() && !LEGEND.matcher(lines.get(legend)).matches()) {
      legend++;
    }
    Stream<String> different =
        lines.stream()
            .skip(legend)
            .filter(line -> !LEGEND.matcher(line).matches())
            .filter(line -> "-+".indexOf(line.charAt(0)) >= 0 || line.contains(COMPARED));
    return Stream.concat(lines.stream().limit(legend), different);
  }

  /** With the values that one of them compared: without these it would tell nothing. */
  private static String withValues(List<Evidence> members, String headline) {
    if (!headline.contains(COMPARED)) {
      return headline;
    }
    return members.stream()
        .reduce(Evidence::lesser)
        .map(member -> headline(member, Masker.mask(member.text()).template().strip()))
        .orElse(headline);
  }

  /** The innermost application frame of most members; where none has one, their tests' classes. */
  private static String place(List<Evidence> members) {
    String frame = mostFrequent(members, Titles::innermost);
    if (!frame.isEmpty()) {
      return frame;
    }
    List<String> suites =
        members.stream()
            .map(m -> simple(m.test().suite()))
            .filter(suite -> !suite.isEmpty())
            .distinct()
            .sorted()
            .toList();
    return suites.size() <= MOST_SUITES ? String.join(", ", suites) : "";
  }

  private static String innermost(Evidence evidence) {
    return evidence.frames().stream()
        .filter(frame -> frame.kind() == FrameKind.APPLICATION)
        .findFirst()
        .map(Titles::shortSymbol)
        .orElse("");
  }

  private static String shortSymbol(Frame frame) {
    return frame.function().isEmpty()
        ? simple(frame.module())
        : simple(frame.module()) + "." + frame.function();
  }

  private static String simple(String name) {
    boolean file = name.indexOf('/') >= 0 || SOURCE_FILE.matcher(name).find();
    return name.substring((file ? name.lastIndexOf('/') : name.lastIndexOf('.')) + 1);
  }

  /** Those that say something, where any does: a suite fails without a word beside its tests. */
  private static List<Evidence> telling(List<Evidence> members) {
    List<Evidence> telling = members.stream().filter(m -> isTelling(headline(m))).toList();
    return telling.isEmpty() ? members : telling;
  }

  private static boolean isTelling(String headline) {
    return !headline.isEmpty() && !NEVER_ENDED.matcher(headline).lookingAt();
  }

  private static List<Evidence> alike(List<Evidence> members, Function<Evidence, String> what) {
    String most = mostFrequent(members, what);
    return members.stream().filter(member -> what.apply(member).equals(most)).toList();
  }

  private static String mostFrequent(List<Evidence> members, Function<Evidence, String> what) {
    Map<String, Long> counts =
        members.stream().collect(Collectors.groupingBy(what, Collectors.counting()));
    return counts.entrySet().stream()
        .min(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private static String shortened(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = longest - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }
}
