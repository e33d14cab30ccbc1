package dev.bugbash.board.corrections;

import dev.bugbash.board.constraints.Link;
import dev.bugbash.board.constraints.Link.Kind;
import dev.bugbash.model.Signature;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds links that can't all be true, through any chain. */
final class Contradictions {
  private Contradictions() {}

  /** Which of the links that hold would have to end, so that the new ones can hold. */
  static List<Link> of(List<Link> active, Collection<Link> added) {
    List<Link> kept = new ArrayList<>(active);
    Set<Link> ended = new LinkedHashSet<>();
    for (Link link : added) {
      kept.add(link);
    }
    for (Link apart : List.copyOf(kept)) {
      if (apart.kind() == Kind.APART) {
        for (List<Link> way = way(kept, apart); !way.isEmpty(); way = way(kept, apart)) {
          if (!added.contains(apart)) {
            ended.add(apart);
            kept.remove(apart);
            break;
          }
          List<Link> old = way.stream().filter(link -> !added.contains(link)).toList();
          if (old.isEmpty()) {
            break;
          }
          ended.addAll(old);
          kept.removeAll(old);
        }
      }
    }
    return List.copyOf(ended);
  }

  /** Whether the links, taken by themselves, can't all be true. */
  static boolean within(Collection<Link> links) {
    List<Link> all = List.copyOf(links);
    return all.stream().anyMatch(link -> link.kind() == Kind.APART && !way(all, link).isEmpty());
  }

  /** The shortest chain of links that ties the sides together; empty where there is none. */
  private static List<Link> way(List<Link> links, Link apart) {
    Map<Signature, List<Link>> together = new HashMap<>();
    for (Link link : links) {
      if (link.kind() == Kind.TOGETHER) {
        link.one().forEach(s -> together.computeIfAbsent(s, k -> new ArrayList<>()).add(link));
      }
    }
    Map<Signature, List<Link>> ways = new HashMap<>();
    Deque<Signature> open = new ArrayDeque<>(apart.one());
    Set<Link> used = new HashSet<>();
    apart.one().forEach(s -> ways.put(s, List.of()));
    while (!open.isEmpty()) {
      Signature from = open.remove();
      List<Link> way = ways.getOrDefault(from, List.of());
      for (Link link : together.getOrDefault(from, List.of())) {
        if (used.add(link)) {
          List<Link> further = new ArrayList<>(way);
          further.add(link);
          for (Signature to : link.one()) {
            if (apart.other().contains(to)) {
              return further;
            }
            if (ways.putIfAbsent(to, further) == null) {
              open.add(to);
            }
          }
        }
      }
    }
    return List.of();
  }

  /** For a person to read. */
  static List<Contradiction> told(Collection<Link> links) {
    return links.stream()
        .map(
            link ->
                new Contradiction(link.kind() == Kind.APART, link.who(), link.at(), link.reason()))
        .toList();
  }
}
