package dev.bugbash.bench.tickets;

import dev.bugbash.bench.tickets.LabelledTickets.Pair;
import dev.bugbash.categorizer.tickets.Alike;
import dev.bugbash.categorizer.tickets.TicketSpace;
import dev.bugbash.model.Ticket;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * For each ticket that has a duplicate, ranks the others; recall at k is the share of pairs whose
 * partner is among the first k.
 *
 * <pre>TicketRecall TICKETS.jsonl DUPLICATES.jsonl</pre>
 */
public final class TicketRecall {
  private static final int[] RANKS = {1, 5, 10, 20};

  private final List<Ticket> tickets;
  private final List<Pair> pairs;
  private final Map<String, Integer> places = new HashMap<>();

  private TicketRecall(List<Ticket> tickets, List<Pair> pairs) {
    this.tickets = tickets;
    this.pairs = pairs;
    for (int i = 0; i < tickets.size(); i++) {
      places.put(tickets.get(i).id(), i);
    }
  }

  /** The places of the tickets most like one, the most alike first. */
  @FunctionalInterface
  private interface Ranking {
    List<Integer> ranked(int ticket, int limit);
  }

  /** Prints both rankings, on all pairs and on two halves that the hash of an id divides. */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      System.err.println("usage: TicketRecall TICKETS.jsonl DUPLICATES.jsonl");
      return;
    }
    TicketRecall recall =
        new TicketRecall(
            LabelledTickets.tickets(Path.of(args[0])), LabelledTickets.pairs(Path.of(args[1])));
    recall.all();
  }

  private void all() {
    PlainBm25 plain = new PlainBm25(tickets);
    long start = System.nanoTime();
    TicketSpace space = TicketSpace.of(tickets, List.of());
    long millis = (System.nanoTime() - start) / 1_000_000;
    Ranking ours =
        (ticket, limit) -> space.duplicates(ticket, limit).stream().map(Alike::place).toList();
    System.out.printf(
        Locale.ROOT, "%d tickets, %d pairs; read in %d ms%n", tickets.size(), pairs.size(), millis);
    System.out.println("                 pairs    @1    @5   @10   @20   MRR");
    for (int half = -1; half < 2; half++) {
      String name = half < 0 ? "all" : half == 0 ? "first half" : "second half";
      print("plain  " + name, plain::ranked, half);
      print("ours   " + name, ours, half);
    }
    likely(space);
  }

  private void print(String name, Ranking ranking, int half) {
    int[] found = new int[RANKS.length];
    double reciprocal = 0;
    int asked = 0;
    for (Pair pair : pairs) {
      if (half >= 0 && half(pair) != half) {
        continue;
      }
      asked++;
      int duplicate = places.getOrDefault(pair.duplicate(), -1);
      int rank =
          1
              + ranking
                  .ranked(places.getOrDefault(pair.ticket(), -1), tickets.size())
                  .indexOf(duplicate);
      reciprocal += rank == 0 ? 0 : 1.0 / rank;
      for (int k = 0; k < RANKS.length; k++) {
        found[k] += rank > 0 && rank <= RANKS[k] ? 1 : 0;
      }
    }
    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-18s%4d", name, asked));
    for (int count : found) {
      line.append(String.format(Locale.ROOT, "%6.3f", (double) count / asked));
    }
    System.out.printf(Locale.ROOT, "%s%6.3f%n", line, reciprocal / asked);
  }

  /** Both directions of a pair are in the same half. */
  private static int half(Pair pair) {
    boolean inOrder = pair.ticket().compareTo(pair.duplicate()) < 0;
    CRC32 hash = new CRC32();
    hash.update((inOrder ? pair.ticket() : pair.duplicate()).getBytes(StandardCharsets.UTF_8));
    return (int) (hash.getValue() % 2);
  }

  /** How many tickets look like duplicates at some scores, and how many of them are known ones. */
  private void likely(TicketSpace space) {
    System.out.println("score  tickets that look like duplicates  known pairs among them");
    for (double score : new double[] {0.2, 0.25, 0.3, 0.35, 0.4, 0.5}) {
      int likely = 0;
      int known = 0;
      for (int i = 0; i < tickets.size(); i++) {
        List<Alike> best = space.duplicates(i, 1);
        if (!best.isEmpty() && best.get(0).score() >= score) {
          likely++;
          Pair pair = new Pair(tickets.get(i).id(), tickets.get(best.get(0).place()).id());
          known += pairs.contains(pair) ? 1 : 0;
        }
      }
      System.out.printf(Locale.ROOT, "%.2f%12d%30d%n", score, likely, known);
    }
  }
}
