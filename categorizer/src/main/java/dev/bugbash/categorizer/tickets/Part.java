package dev.bugbash.categorizer.tickets;

/** The parts of a document; what a title says counts more than what stands somewhere below. */
enum Part {
  TITLE(3, 5, 0.5),
  BODY(1, 1, 0.75),
  /** Symbols of stack frames, which hardly ever agree by chance. */
  FRAMES(3, 4, 0.75);

  /** In the cosine of {@link Likeness}. */
  final double weight;

  /** In its BM25F. */
  final double boost;

  /** How much the length of the part counts there, from 0 to 1. */
  final double byLength;

  Part(double weight, double boost, double byLength) {
    this.weight = weight;
    this.boost = boost;
    this.byLength = byLength;
  }
}
