package dev.bugbash.categorizer.tickets;

import java.util.List;

/**
 * Something that is like what was asked for.
 *
 * @param place of it in the list that was compared with
 * @param score from 0 to 1: how much they share, of what both say
 * @param shared the words that say most of why, those that weigh most first
 */
public record Alike(int place, double score, List<String> shared) {
  public Alike {
    shared = List.copyOf(shared);
  }
}
