package dev.bugbash.categorizer.tickets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds documents that are like a given one: the mean of two measures that err differently, the
 * cosine of TF-IDF vectors over words and pairs of words, and BM25F over words (Robertson, Zaragoza
 * and Taylor 2004), as a share of what the document that is asked for scores itself.
 */
final class Likeness {
  /** Where another occurrence of a word stops to matter; the usual value. */
  private static final double SATURATION = 1.2;

  private static final int SHARED = 6;

  private record Posting(int document, float weight) {}

  /** A query's terms, with the weight of each, and what is divided by. */
  private record Asked(Map<String, Double> weights, double norm) {}

  private final List<Bag> documents;
  private final Map<String, Integer> frequencies = new HashMap<>();
  private final Map<String, List<Posting>> cosine = new HashMap<>();
  private final Map<String, List<Posting>> bm25 = new HashMap<>();
  private final double[] meanLengths = new double[Part.values().length];

  Likeness(List<Bag> documents) {
    this.documents = List.copyOf(documents);
    for (Bag bag : documents) {
      for (Part part : Part.values()) {
        meanLengths[part.ordinal()] += (double) bag.length(part) / documents.size();
      }
      flat(bag).keySet().forEach(term -> frequencies.merge(term, 1, Integer::sum));
    }
    for (int i = 0; i < documents.size(); i++) {
      post(cosine, i, unit(cosineWeights(documents.get(i))));
      post(bm25, i, bm25Weights(documents.get(i)));
    }
  }

  private static void post(
      Map<String, List<Posting>> index, int document, Map<String, Double> weights) {
    weights.forEach(
        (term, weight) ->
            index
                .computeIfAbsent(term, t -> new ArrayList<>())
                .add(new Posting(document, weight.floatValue())));
  }

  /**
   * The documents most like this one, the most alike first; those that share nothing are left out.
   */
  List<Alike> like(Bag query, int limit) {
    Asked angle = new Asked(unit(cosineWeights(query)), 1);
    Asked share = asked(query);
    double[] scores = new double[documents.size()];
    add(scores, angle, cosine);
    add(scores, share, bm25);
    return IntStream.range(0, scores.length)
        .filter(i -> scores[i] > 0)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> -scores[i]).thenComparing(i -> i))
        .limit(limit)
        .map(i -> new Alike(i, Math.min(1, scores[i]), shared(i, query, angle)))
        .toList();
  }

  private static void add(double[] scores, Asked asked, Map<String, List<Posting>> index) {
    asked
        .weights()
        .forEach(
            (term, weight) -> {
              for (Posting posting : index.getOrDefault(term, List.of())) {
                scores[posting.document()] += 0.5 * weight * posting.weight() / asked.norm();
              }
            });
  }

  /** As the query writes them, without those that are part of one that weighs more. */
  private List<String> shared(int document, Bag query, Asked asked) {
    Map<String, Double> there = unit(cosineWeights(documents.get(document)));
    List<String> words =
        there.keySet().stream()
            .filter(term -> !query.text(term).isEmpty())
            .sorted(
                Comparator.comparingDouble(
                        (String term) ->
                            -there.getOrDefault(term, 0.0)
                                * asked.weights().getOrDefault(term, 0.0))
                    .thenComparing(term -> term))
            .map(query::text)
            .toList();
    List<String> shown = new ArrayList<>();
    for (String word : words) {
      if (shown.size() < SHARED && shown.stream().noneMatch(longer -> longer.contains(word))) {
        shown.add(word);
      }
    }
    return shown;
  }

  /** What a query scores itself is what there is to share. */
  private Asked asked(Bag query) {
    Map<String, Double> weights = new HashMap<>();
    for (Part part : Part.values()) {
      query.words(part).forEach((term, n) -> weights.merge(term, part.boost * n, Double::sum));
    }
    Map<String, Double> own = bm25Weights(query);
    double self =
        weights.entrySet().stream()
            .mapToDouble(e -> e.getValue() * own.getOrDefault(e.getKey(), 0.0))
            .sum();
    return new Asked(weights, Math.max(self, 1e-9));
  }

  private Map<String, Double> bm25Weights(Bag bag) {
    Map<String, Double> counts = new HashMap<>();
    for (Part part : Part.values()) {
      double mean = Math.max(1, meanLengths[part.ordinal()]);
      double length = 1 - part.byLength + part.byLength * bag.length(part) / mean;
      bag.words(part)
          .forEach((term, n) -> counts.merge(term, part.boost * n / length, Double::sum));
    }
    Map<String, Double> weights = new HashMap<>();
    counts.forEach(
        (term, n) -> weights.put(term, rarity(term) * n * (SATURATION + 1) / (n + SATURATION)));
    return weights;
  }

  private double rarity(String term) {
    int frequency = frequencies.getOrDefault(term, 0);
    return Math.log(1 + (documents.size() - frequency + 0.5) / (frequency + 0.5));
  }

  /** Terms that no document has say nothing, and so do those that all have. */
  private Map<String, Double> cosineWeights(Bag bag) {
    Map<String, Double> weights = flat(bag);
    weights.replaceAll(
        (term, weight) -> {
          int frequency = frequencies.getOrDefault(term, 0);
          return frequency == 0 ? 0 : weight * Math.log((documents.size() + 1.0) / frequency);
        });
    return weights;
  }

  private static Map<String, Double> flat(Bag bag) {
    Map<String, Double> weights = new HashMap<>();
    for (Part part : Part.values()) {
      bag.words(part).forEach((t, n) -> weights.merge(t, damped(part, n), Double::sum));
      bag.pairs(part).forEach((t, n) -> weights.merge(t, damped(part, n), Double::sum));
    }
    return weights;
  }

  private static double damped(Part part, int count) {
    return part.weight * (1 + Math.log(count));
  }

  private static Map<String, Double> unit(Map<String, Double> weights) {
    double norm = Math.sqrt(weights.values().stream().mapToDouble(w -> w * w).sum());
    Map<String, Double> unit = new HashMap<>();
    weights.forEach((term, weight) -> unit.put(term, norm == 0 ? 0 : weight / norm));
    return unit;
  }
}
