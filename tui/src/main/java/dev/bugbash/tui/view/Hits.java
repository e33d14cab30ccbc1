package dev.bugbash.tui.view;

import dev.bugbash.tui.theme.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where a text occurs in lines.
 *
 * @param text as typed; empty where nothing is looked for
 * @param places in their order
 * @param current index of the one that was gone to last; 0 where there is none
 */
public record Hits(String text, List<Place> places, int current) {
  public static final Hits NONE = new Hits("", List.of(), 0);

  private static final int MOST = 9_999;

  /**
   * A hit; it may go on in the next line where that is wrapped.
   *
   * @param line index of the line that it begins in
   * @param from index of its first character there
   * @param lastLine index of the line that it ends in
   * @param to index after its last character there
   */
  public record Place(int line, int from, int lastLine, int to) {}

  public Hits {
    places = List.copyOf(places);
  }

  /**
   * In any case unless {@code text} has a capital; a blank in it stands for any white space, also
   * for the end of a line.
   */
  public static Hits in(List<Line> lines, String text) {
    if (text.isBlank()) {
      return new Hits(text, List.of(), 0);
    }
    int[] starts = new int[lines.size()];
    StringBuilder whole = new StringBuilder();
    for (int i = 0; i < starts.length; i++) {
      starts[i] = whole.length();
      whole.append(lines.get(i).text()).append('\n');
    }
    List<Place> places = new ArrayList<>();
    Matcher matcher = pattern(text.strip()).matcher(whole);
    while (places.size() < MOST && matcher.find()) {
      int line = line(starts, matcher.start());
      int last = line(starts, matcher.end() - 1);
      places.add(
          new Place(line, matcher.start() - starts[line], last, matcher.end() - starts[last]));
    }
    return new Hits(text, places, 0);
  }

  private static Pattern pattern(String text) {
    boolean capital = text.codePoints().anyMatch(Character::isUpperCase);
    int flags = capital ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    String words =
        Arrays.stream(text.split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
    return Pattern.compile(words, flags);
  }

  private static int line(int[] starts, int at) {
    int found = Arrays.binarySearch(starts, at);
    return found >= 0 ? found : -found - 2;
  }

  /** At the hit of that index, counted around at both ends. */
  public Hits at(int index) {
    return places.isEmpty() ? this : new Hits(text, places, Math.floorMod(index, places.size()));
  }

  /** At the first hit in that line or below, else the first of all. */
  public Hits from(int line) {
    for (int i = 0; i < places.size(); i++) {
      if (places.get(i).line() >= line) {
        return at(i);
      }
    }
    return at(0);
  }

  /** The line of the current hit; -1 where there is none. */
  public int line() {
    return places.isEmpty() ? -1 : places.get(current).line();
  }

  /** {@code hit 2/7}; empty where nothing is looked for. */
  public String words() {
    if (text.isBlank()) {
      return "";
    }
    return places.isEmpty() ? "no hit" : "hit " + (current + 1) + "/" + places.size();
  }

  /** A line with its hits marked. */
  Line mark(List<Line> lines, int index) {
    Line line = lines.get(index);
    for (int i = 0; i < places.size() && places.get(i).line() <= index; i++) {
      Place place = places.get(i);
      if (place.lastLine() >= index) {
        int from = place.line() == index ? place.from() : 0;
        int to = place.lastLine() == index ? place.to() : line.text().length();
        line = line.painted(from, to, i == current ? Role.SELECTED : Role.HIT);
      }
    }
    return line;
  }
}
