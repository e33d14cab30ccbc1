package dev.bugbash.categorizer.judge;

import java.util.Arrays;
import java.util.List;

/**
 * Weighted terms of one field.
 *
 * @param terms numbers of distinct terms, ascending
 * @param weights of these terms
 * @param norm Euclidean length of the weights
 */
record TermVector(int[] terms, float[] weights, double norm) {

  /** The terms of one profile's field. */
  static TermVector of(List<String> list, Vocabulary vocabulary, Field field) {
    long[] places = new long[list.size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = (long) vocabulary.of(list.get(i)) << Integer.SIZE | i;
    }
    Arrays.sort(places);
    int[] terms = new int[places.length];
    float[] weights = new float[places.length];
    int size = 0;
    double squares = 0;
    for (long place : places) {
      int term = (int) (place >>> Integer.SIZE);
      if (size == 0 || terms[size - 1] != term) {
        double weight = field.weight(vocabulary.rarity(term), (int) place);
        terms[size] = term;
        weights[size++] = (float) weight;
        squares += weight * weight;
      }
    }
    return new TermVector(
        Arrays.copyOf(terms, size), Arrays.copyOf(weights, size), Math.sqrt(squares));
  }

  boolean isEmpty() {
    return terms.length == 0;
  }

  /** Adds the vector, made one long, to sums by term. */
  void addUnitTo(double[] sums) {
    for (int i = 0; i < terms.length; i++) {
      sums[terms[i]] += weights[i] / norm;
    }
  }

  /** Between 0 (nothing shared) and 1; 0 where one is empty. */
  double cosine(TermVector other) {
    double dot = 0;
    int i = 0;
    int j = 0;
    while (i < terms.length && j < other.terms.length) {
      if (terms[i] == other.terms[j]) {
        dot += (double) weights[i++] * other.weights[j++];
      } else if (terms[i] < other.terms[j]) {
        i++;
      } else {
        j++;
      }
    }
    return dot == 0 ? 0 : dot / (norm * other.norm);
  }

  /** Share of the distinct terms of both that both have; 0 where one is empty. */
  double overlap(TermVector other) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < terms.length && j < other.terms.length) {
      int order = Integer.compare(terms[i], other.terms[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared == 0 ? 0 : shared / (double) (terms.length + other.terms.length - shared);
  }

  /** The largest weight among shared terms; 0 where none is shared. */
  double heaviestShared(TermVector other) {
    double most = 0;
    int i = 0;
    int j = 0;
    while (i < terms.length && j < other.terms.length) {
      if (terms[i] == other.terms[j]) {
        most = Math.max(most, Math.min(weights[i++], other.weights[j++]));
      } else if (terms[i] < other.terms[j]) {
        i++;
      } else {
        j++;
      }
    }
    return most;
  }
}
