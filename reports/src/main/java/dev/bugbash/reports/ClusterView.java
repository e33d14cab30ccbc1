package dev.bugbash.reports;

import dev.bugbash.board.Board;
import dev.bugbash.board.ClusterRow;
import dev.bugbash.board.Member;
import dev.bugbash.board.Note;
import dev.bugbash.board.Relations;
import dev.bugbash.board.Relatives;
import dev.bugbash.board.Sibling;
import dev.bugbash.categorizer.Variation;
import dev.bugbash.categorizer.Variation.Slot;
import dev.bugbash.model.Failure;
import dev.bugbash.model.TestId;
import java.util.List;
import java.util.Optional;

/**
 * All that a report says of one cluster.
 *
 * @param varies what differs among the messages of some of its failures
 * @param tests some of its tests
 * @param rerun reruns the test of the sample
 * @param relatives the clusters that it hangs together with
 */
record ClusterView(
    ClusterRow row,
    Optional<Sample> sample,
    List<Slot> varies,
    List<TestId> tests,
    List<Note> notes,
    Optional<RerunCommand> rerun,
    Relatives relatives) {
  private static final int MEMBERS = 400;
  private static final int MESSAGES = 20;
  private static final int TESTS = 20;
  private static final int SIBLINGS = 12;

  /**
   * @param failure one of the cluster's
   * @param trace its stack trace with the framework's frames folded
   */
  record Sample(Member member, Failure failure, FoldedTrace trace) {}

  static ClusterView of(Board board, ClusterRow row, Relations relations) {
    return of(board, row, relations, TESTS);
  }

  /**
   * @param most tests at most
   */
  static ClusterView of(Board board, ClusterRow row, Relations relations, int most) {
    List<Member> members = board.members(row.id(), MEMBERS);
    List<TestId> tests = members.stream().map(Member::test).distinct().limit(most).toList();
    Optional<Sample> sample = members.stream().findFirst().flatMap(m -> sample(board, m));
    Optional<RerunCommand> rerun =
        sample.flatMap(s -> RerunCommand.of(s.member(), s.failure().stack()));
    List<Note> notes = row.notes() == 0 ? List.of() : board.notes(row.id());
    return new ClusterView(
        row, sample, varies(board, members), tests, notes, rerun, relations.of(board, row.id()));
  }

  private static Optional<Sample> sample(Board board, Member member) {
    return board.failure(member.number()).map(f -> new Sample(member, f, FoldedTrace.of(f)));
  }

  private static List<Slot> varies(Board board, List<Member> members) {
    List<String> messages = board.messages(members.subList(0, Math.min(MESSAGES, members.size())));
    return messages.size() < 2 ? List.of() : Variation.of(messages).slots();
  }

  /** Siblings that a report names. */
  List<Sibling> someSiblings() {
    return relatives.siblings().stream().limit(SIBLINGS).toList();
  }

  /** How many siblings are not among {@link #someSiblings}. */
  int moreSiblings() {
    return Math.max(0, relatives.siblings().size() - SIBLINGS);
  }

  /** How many of its tests are not among {@link #tests}. */
  int moreTests() {
    return Math.max(0, row.tests() - tests.size());
  }
}
