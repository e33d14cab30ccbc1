package dev.bugbash.categorizer.merge;

import java.util.List;

/**
 * A group that stays together and apart from other fixed ones.
 *
 * @param members some items of it, those first by which its likeness is estimated
 * @param size how many items it has, these and others that are not at hand
 */
public record Fixed(List<Integer> members, int size) {
  public Fixed {
    members = List.copyOf(members);
    if (members.isEmpty() || size < members.size()) {
      throw new IllegalArgumentException("a group of " + size + " with members " + members);
    }
  }

  static Fixed of(List<Integer> members) {
    return new Fixed(members, members.size());
  }
}
