package dev.bugbash.reports;

import dev.bugbash.board.Board;
import dev.bugbash.board.BoardEvent;
import dev.bugbash.board.Chronicle;
import dev.bugbash.board.ClaimOutcome;
import dev.bugbash.board.ClosingOutcome;
import dev.bugbash.board.ClusterRow;
import dev.bugbash.board.ClusterState;
import dev.bugbash.board.ImportSummary.Unreadable;
import dev.bugbash.board.ImportedRun;
import dev.bugbash.board.Intake;
import dev.bugbash.board.Member;
import dev.bugbash.board.Note;
import dev.bugbash.board.Presence;
import dev.bugbash.board.RunRow;
import dev.bugbash.board.corrections.Corrections;
import dev.bugbash.categorizer.Evidence;
import dev.bugbash.categorizer.explain.Kinship;
import dev.bugbash.model.Claim;
import dev.bugbash.model.Closing;
import dev.bugbash.model.ClusterId;
import dev.bugbash.model.Failure;
import dev.bugbash.model.RunDetails;
import dev.bugbash.model.TestId;
import dev.bugbash.model.Ticket;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A board in memory that can only be looked at. */
final class FakeBoard implements Board {
  static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");

  private final List<RunRow> runs = new ArrayList<>();
  private final List<ClusterRow> clusters = new ArrayList<>();
  private final Map<ClusterId, List<Member>> members = new LinkedHashMap<>();
  private final Map<Long, Failure> failures = new LinkedHashMap<>();
  private final Map<ClusterId, List<Note>> notes = new LinkedHashMap<>();
  private Kinship kinship = Kinship.NONE;

  /** Has its clusters hang together so. */
  FakeBoard with(Kinship other) {
    kinship = other;
    return this;
  }

  FakeBoard run(String name, int passed, int failed, int failures) {
    return run(name, passed, failed, failures, List.of());
  }

  FakeBoard run(String name, int passed, int failed, int failures, List<Unreadable> unreadable) {
    RunDetails details = new RunDetails(name, "main", "0123456789abcdef", "linux-jdk17", NOON);
    int number = runs.size() + 1;
    runs.add(
        new RunRow(
            number,
            details,
            1,
            passed + failed,
            passed,
            failed,
            0,
            0,
            0,
            0,
            failures,
            unreadable,
            List.of()));
    return this;
  }

  /** Adds a cluster of these failures; the first one is the sample. */
  FakeBoard cluster(String title, String owner, String note, Failure... evidence) {
    ClusterId id = new ClusterId(clusters.size() + 1);
    List<Member> added = new ArrayList<>();
    for (Failure failure : evidence) {
      long number = failures.size() + 1L;
      failures.put(number, failure);
      added.add(new Member(number, failure.test(), "nightly", "target/TEST-a.xml", "junit-xml"));
    }
    members.put(id, added);
    notes.put(id, note.isEmpty() ? List.of() : List.of(new Note("ann", NOON, note)));
    clusters.add(row(id, title, owner, evidence));
    return this;
  }

  /** Closes the cluster that was added last. */
  FakeBoard closed(Closing closing, ClusterState state) {
    ClusterRow row = clusters.remove(clusters.size() - 1);
    clusters.add(
        new ClusterRow(
            row.id(),
            row.title(),
            row.size(),
            row.tests(),
            state,
            Optional.empty(),
            row.type(),
            row.firstSeen(),
            row.lastSeen(),
            row.notes(),
            Optional.of(closing)));
    return this;
  }

  private ClusterRow row(ClusterId id, String title, String owner, Failure... evidence) {
    Optional<Claim> claim =
        owner.isEmpty() ? Optional.empty() : Optional.of(new Claim(id, owner, NOON));
    long tests = java.util.Arrays.stream(evidence).map(Failure::test).distinct().count();
    return new ClusterRow(
        id,
        title,
        evidence.length,
        (int) tests,
        claim.isPresent() ? ClusterState.CLAIMED : ClusterState.NEW,
        claim,
        evidence.length == 0 ? "" : evidence[0].type(),
        NOON,
        NOON,
        notes.getOrDefault(id, List.of()).size(),
        Optional.empty());
  }

  static Failure failure(String name, String message) {
    TestId test = TestId.of("org.example.CartTest", name);
    String type = "java.lang.IllegalStateException";
    String stack =
        type
            + ": "
            + message
            + """

            \tat org.example.Cart.add(Cart.java:41)
            \tat org.example.CartTest.addsOne(CartTest.java:17)
            \tat java.base/jdk.internal.reflect.DirectMethodHandleAccessor.invoke(X.java:103)
            \tat java.base/java.lang.reflect.Method.invoke(Method.java:580)
            \tat org.junit.platform.commons.util.ReflectionUtils.invokeMethod(R.java:766)
            """;
    return Failure.of(test, type, message, stack);
  }

  @Override
  public List<ClusterRow> clusters() {
    return List.copyOf(clusters);
  }

  @Override
  public Optional<ClusterRow> cluster(ClusterId id) {
    return clusters.stream().filter(c -> c.id().equals(id)).findFirst();
  }

  @Override
  public List<Member> members(ClusterId id, int limit) {
    return members.getOrDefault(id, List.of()).stream().limit(limit).toList();
  }

  @Override
  public Optional<Failure> failure(long number) {
    return Optional.ofNullable(failures.get(number));
  }

  @Override
  public Map<Long, List<Evidence>> evidence() {
    return Map.of();
  }

  @Override
  public Kinship kinship() {
    return kinship;
  }

  @Override
  public Optional<Place> place(long failure) {
    return Optional.empty();
  }

  @Override
  public List<Note> notes(ClusterId id) {
    return notes.getOrDefault(id, List.of());
  }

  @Override
  public List<RunRow> runs() {
    return List.copyOf(runs);
  }

  @Override
  public List<Ticket> tickets() {
    return List.of();
  }

  @Override
  public Intake begin(ImportedRun run, String who) {
    throw new UnsupportedOperationException("only looked at");
  }

  @Override
  public ClaimOutcome claim(ClusterId id, String who) {
    throw new UnsupportedOperationException("only looked at");
  }

  @Override
  public ClaimOutcome release(ClusterId id, String who) {
    throw new UnsupportedOperationException("only looked at");
  }

  @Override
  public ClaimOutcome handOver(ClusterId id, String from, String to) {
    throw new UnsupportedOperationException("only looked at");
  }

  @Override
  public ClaimOutcome takeOver(Claim seen, String who) {
    throw new UnsupportedOperationException("only looked at");
  }

  @Override
  public ClosingOutcome close(ClusterId id, Closing closing) {
    throw new UnsupportedOperationException("only looked at");
  }

  @Override
  public ClosingOutcome reopen(ClusterId id, String who) {
    throw new UnsupportedOperationException("only looked at");
  }

  @Override
  public boolean note(ClusterId id, String who, String text) {
    throw new UnsupportedOperationException("only looked at");
  }

  /** Nobody corrected anything, and nothing is known. */
  @Override
  public Chronicle chronicle() {
    throw new UnsupportedOperationException("reports tell no history");
  }

  @Override
  public Corrections corrections() {
    return (Corrections)
        Proxy.newProxyInstance(
            Corrections.class.getClassLoader(),
            new Class<?>[] {Corrections.class},
            (proxy, method, arguments) -> List.of());
  }

  @Override
  public void look(String who, Optional<ClusterId> at) {}

  @Override
  public List<Presence> presence() {
    return List.of();
  }

  @Override
  public long sequence() {
    return 1;
  }

  @Override
  public List<BoardEvent> eventsAfter(long sequence, int limit) {
    return List.of();
  }

  @Override
  public void close() {}
}
