package dev.bugbash.board.intake;

import dev.bugbash.categorizer.Evidence;
import dev.bugbash.model.Frame;
import dev.bugbash.model.Signature;
import dev.bugbash.model.TestId;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The distinct signatures of some failures, each with the least test that failed so. */
final class Signed {
  private final ConcurrentMap<Signature, Evidence> bySignature = new ConcurrentHashMap<>();
  private final Interned<Frame> frames;

  /**
   * @param frames shared by all who sign for one import, because many signatures share them
   */
  Signed(Interned<Frame> frames) {
    this.frames = frames;
  }

  void add(Evidence evidence) {
    if (!covers(evidence)) {
      bySignature.merge(evidence.signature(), compact(evidence), Evidence::lesser);
    }
  }

  /** Whether adding it would change nothing. */
  boolean covers(Evidence evidence) {
    Evidence before = bySignature.get(evidence.signature());
    return before != null && Evidence.lesser(before, evidence).equals(before);
  }

  void addAll(Signed others) {
    others.bySignature.forEach(
        (signature, evidence) -> bySignature.merge(signature, evidence, Evidence::lesser));
  }

  private Evidence compact(Evidence e) {
    List<Frame> shared = e.frames().stream().map(frames::of).toList();
    return new Evidence(
        e.signature(), e.type(), e.causeType(), e.template(), e.text(), shared, e.test());
  }

  /** Also signs a failure that is signed already as a part of its signature. */
  void derive(Signature base, TestId test, Signature part) {
    add(get(base).of(part, test));
  }

  Evidence get(Signature signature) {
    Evidence evidence = bySignature.get(signature);
    if (evidence == null) {
      throw new IllegalStateException("never signed: " + signature);
    }
    return evidence;
  }
}
