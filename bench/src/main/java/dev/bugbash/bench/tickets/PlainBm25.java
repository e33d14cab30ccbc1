package dev.bugbash.bench.tickets;

import dev.bugbash.model.Ticket;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** BM25 over the words of title and description, to compare with; k1 is 1.2 and b 0.75. */
final class PlainBm25 {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private record Posting(int document, double weight) {}

  private final List<List<String>> documents;
  private final Map<String, List<Posting>> index = new HashMap<>();

  PlainBm25(List<Ticket> tickets) {
    this.documents = tickets.stream().map(t -> words(t.title() + " " + t.description())).toList();
    double mean = documents.stream().mapToInt(List::size).average().orElse(1);
    Map<String, Integer> frequencies = new HashMap<>();
    documents.forEach(
        d -> new HashSet<>(d).forEach(word -> frequencies.merge(word, 1, Integer::sum)));
    for (int i = 0; i < documents.size(); i++) {
      Map<String, Integer> counts = new HashMap<>();
      documents.get(i).forEach(word -> counts.merge(word, 1, Integer::sum));
      double length = 1.2 * (0.25 + 0.75 * documents.get(i).size() / mean);
      for (Map.Entry<String, Integer> entry : counts.entrySet()) {
        int frequency = frequencies.getOrDefault(entry.getKey(), 0);
        double rarity = Math.log(1 + (documents.size() - frequency + 0.5) / (frequency + 0.5));
        double weight = rarity * entry.getValue() * 2.2 / (entry.getValue() + length);
        index.computeIfAbsent(entry.getKey(), w -> new ArrayList<>()).add(new Posting(i, weight));
      }
    }
  }

  private static List<String> words(String text) {
    return NO_WORD
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** The places of the other tickets, the best first. */
  List<Integer> ranked(int ticket, int limit) {
    double[] scores = new double[documents.size()];
    for (String word : documents.get(ticket)) {
      index.getOrDefault(word, List.of()).forEach(p -> scores[p.document()] += p.weight());
    }
    return IntStream.range(0, scores.length)
        .filter(i -> i != ticket && scores[i] > 0)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> -scores[i]))
        .limit(limit)
        .toList();
  }
}
