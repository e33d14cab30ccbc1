package dev.bugbash.board.search;

import java.util.List;

/**
 * What a query found.
 *
 * @param total how many there are in all
 * @param failures how many failures these are
 * @param first the first of them, as many as were asked for
 */
public record Found<T>(int total, int failures, List<T> first) {
  public Found {
    first = List.copyOf(first);
  }
}
