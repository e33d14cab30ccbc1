package dev.bugbash.board.intake;

import java.util.ArrayList;
import java.util.List;

/** What is written in one transaction. */
final class Chunk {
  /** So that a transaction takes some tens of milliseconds. */
  private static final int LIMIT = 4_000;

  /** What a failure costs, with its three indexes, where a result costs 1. */
  private static final int FAILURE_WEIGHT = 5;

  private static final int BYTES_A_UNIT = 1_000;

  final List<ReportPart> parts = new ArrayList<>();
  final List<TextPacker.Block> blocks = new ArrayList<>();
  private int weight;

  void addResult() {
    weight++;
  }

  void addFailure() {
    weight += FAILURE_WEIGHT;
  }

  void add(TextPacker.Block block) {
    blocks.add(block);
    weight += block.bytes().length / BYTES_A_UNIT;
  }

  boolean full() {
    return weight >= LIMIT;
  }

  boolean isEmpty() {
    return parts.isEmpty() && blocks.isEmpty();
  }
}
