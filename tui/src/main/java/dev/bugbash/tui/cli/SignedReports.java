package dev.bugbash.tui.cli;

import dev.bugbash.board.ImportSummary.Remark;
import dev.bugbash.board.ImportSummary.Unreadable;
import dev.bugbash.categorizer.Categorizer;
import dev.bugbash.categorizer.Evidence;
import dev.bugbash.importers.ReportReader;
import dev.bugbash.importers.ReportSource;
import dev.bugbash.model.Signature;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The failures of reports, each reduced to its signature, so that very many fit into little memory.
 *
 * @param failures in the order of the sources
 * @param evidence of each signature
 */
record SignedReports(
    List<Entry> failures,
    Map<Signature, Evidence> evidence,
    List<Unreadable> unreadable,
    List<Remark> warnings) {

  /** A failure by its id and the report that has it. */
  record Entry(String id, String file, Signature signature) {}

  /** Reads the sources on all cores; the result does not depend on how many there are. */
  static SignedReports read(List<ReportSource> sources, ReportReader reader) {
    Categorizer categorizer = new Categorizer();
    List<SigningVisitor> visitors =
        sources.parallelStream()
            .map(
                source -> {
                  SigningVisitor visitor = new SigningVisitor(categorizer);
                  reader.read(source, visitor);
                  return visitor;
                })
            .toList();
    SignedReports all =
        new SignedReports(new ArrayList<>(), new HashMap<>(), new ArrayList<>(), new ArrayList<>());
    visitors.forEach(visitor -> all.add(visitor.read()));
    return all;
  }

  private void add(SignedReports some) {
    failures.addAll(some.failures);
    some.evidence.values().forEach(e -> keep(evidence, e));
    unreadable.addAll(some.unreadable);
    warnings.addAll(some.warnings);
  }

  /** Keeps the evidence of the least test, so that the order of reading does not matter. */
  static void keep(Map<Signature, Evidence> evidence, Evidence one) {
    evidence.merge(one.signature(), one, Evidence::lesser);
  }
}
