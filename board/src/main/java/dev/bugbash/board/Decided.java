package dev.bugbash.board;

import dev.bugbash.board.constraints.KnownCause;
import dev.bugbash.board.constraints.Link;
import dev.bugbash.board.constraints.Link.Kind;
import dev.bugbash.board.corrections.Corrections;
import dev.bugbash.categorizer.Evidence;
import dev.bugbash.model.ClusterId;
import dev.bugbash.model.Signature;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What people decided about clusters and failures, and holds. */
public final class Decided {
  private final List<Link> links;
  private final List<KnownCause> causes;
  private final Map<Signature, ClusterId> homes = new HashMap<>();

  /**
   * @param evidence of each cluster, by its number
   */
  public Decided(Corrections corrections, Map<Long, List<Evidence>> evidence) {
    links = corrections.links();
    causes = corrections.knownCauses();
    evidence.forEach(
        (cluster, members) ->
            members.forEach(member -> homes.put(member.signature(), new ClusterId(cluster))));
  }

  /** Why clusters may be alike enough for one, and two nevertheless, where nobody said so. */
  public static final String STAYS =
      "What was placed stays: `bugbash recluster --dry-run` tells what grouping anew would change.";

  /** The same where somebody did. */
  public static final String SAID = "People said otherwise, and that counts.";

  /**
   * One decision.
   *
   * @param from the clusters that it keeps this apart from
   * @param says a clause about "it", the cluster or the failure
   * @param because as the person gave it; may be empty
   */
  public record Word(String who, Instant at, List<ClusterId> from, String says, String because) {
    public Word {
      from = List.copyOf(from);
    }

    /** {@code ana: it is apart from BB-5 (it is the proxy)}. */
    public String told() {
      return who + ": " + says + (because.isEmpty() ? "" : " (" + because + ")");
    }
  }

  /** About a cluster as a whole: its known cause, then what was said, the oldest first. */
  public List<Word> about(ClusterId cluster) {
    Set<Signature> members =
        homes.entrySet().stream()
            .filter(home -> home.getValue().equals(cluster))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    return about(cluster, members);
  }

  /** About a failure of that signature. */
  public List<Word> about(ClusterId cluster, Signature signature) {
    return about(cluster, Set.of(signature));
  }

  /** What keeps two clusters apart. */
  public List<Word> between(ClusterId one, ClusterId other) {
    return about(one).stream().filter(word -> word.from().contains(other)).toList();
  }

  private List<Word> about(ClusterId home, Set<Signature> mine) {
    List<Word> words = new ArrayList<>();
    for (KnownCause cause : causes) {
      if (cause.cluster().equals(Optional.of(home))) {
        String says = "it is the known cause " + cause.name();
        words.add(new Word(cause.who(), cause.at(), List.of(), says, cause.advice()));
      }
    }
    for (Link link : links) {
      (link.kind() == Kind.TOGETHER ? together(link, home, mine) : apart(link, home, mine))
          .ifPresent(words::add);
    }
    return words;
  }

  private Optional<Word> together(Link link, ClusterId home, Set<Signature> mine) {
    long here = link.one().stream().filter(one -> home.equals(homes.get(one))).count();
    if (here < 2 || Collections.disjoint(link.one(), mine)) {
      return Optional.empty();
    }
    String says =
        mine.size() == 1
            ? "it has one cause with others of " + home
            : here + " of its signatures have one cause";
    return Optional.of(word(link, List.of(), says));
  }

  private Optional<Word> apart(Link link, ClusterId home, Set<Signature> mine) {
    Set<Signature> others = new HashSet<>();
    if (!Collections.disjoint(link.one(), mine)) {
      others.addAll(link.other());
    }
    if (!Collections.disjoint(link.other(), mine)) {
      others.addAll(link.one());
    }
    Set<ClusterId> from = new TreeSet<>();
    others.forEach(other -> Optional.ofNullable(homes.get(other)).ifPresent(from::add));
    from.remove(home);
    String names = from.stream().map(ClusterId::toString).collect(Collectors.joining(", "));
    return from.isEmpty()
        ? Optional.empty()
        : Optional.of(word(link, List.copyOf(from), "it is apart from " + names));
  }

  private static Word word(Link link, List<ClusterId> from, String says) {
    return new Word(link.who(), link.at(), from, says, link.reason());
  }
}
