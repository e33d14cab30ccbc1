package dev.bugbash.tui.app;

import dev.bugbash.board.Board;
import dev.bugbash.board.BoardEvent;
import dev.bugbash.board.Chronicle;
import dev.bugbash.board.ClaimOutcome;
import dev.bugbash.board.ClosingOutcome;
import dev.bugbash.board.ClusterRow;
import dev.bugbash.board.ClusterState;
import dev.bugbash.board.ImportedRun;
import dev.bugbash.board.Intake;
import dev.bugbash.board.Member;
import dev.bugbash.board.Note;
import dev.bugbash.board.Presence;
import dev.bugbash.board.RunRow;
import dev.bugbash.board.corrections.Corrections;
import dev.bugbash.categorizer.Categorizer;
import dev.bugbash.categorizer.Evidence;
import dev.bugbash.categorizer.Granularity;
import dev.bugbash.categorizer.explain.Kinship;
import dev.bugbash.model.Claim;
import dev.bugbash.model.Closing;
import dev.bugbash.model.ClusterId;
import dev.bugbash.model.Failure;
import dev.bugbash.model.RunDetails;
import dev.bugbash.model.Signature;
import dev.bugbash.model.Ticket;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A board in memory, as several people would use it at once. */
final class MemoryBoard implements Board {
  private static final int SIGNED = 5;

  private final Clock clock;
  private final Map<ClusterId, ClusterRow> clusters = new LinkedHashMap<>();
  private final Map<ClusterId, List<Member>> members = new LinkedHashMap<>();
  private final Map<Long, Failure> failures = new LinkedHashMap<>();
  private final Map<ClusterId, List<Note>> notes = new LinkedHashMap<>();
  private Kinship kinship = Kinship.NONE;
  private final List<BoardEvent> events = new ArrayList<>();
  private final List<RunRow> runs = new ArrayList<>();

  MemoryBoard(Clock clock) {
    this.clock = clock;
  }

  /** Has its clusters hang together so. */
  MemoryBoard with(Kinship other) {
    kinship = other;
    return this;
  }

  synchronized void run(String name) {
    RunDetails details = new RunDetails(name, "main", "", "", clock.instant());
    runs.add(
        new RunRow(runs.size() + 1L, details, 1, 1, 0, 1, 0, 0, 0, 0, 1, List.of(), List.of()));
  }

  synchronized void add(long number, String title, ClusterState state, List<Failure> failed) {
    ClusterId id = new ClusterId(number);
    String type = failed.get(0).type();
    int tests = (int) failed.stream().map(Failure::test).distinct().count();
    clusters.put(
        id,
        new ClusterRow(
            id,
            title,
            failed.size(),
            tests,
            state,
            Optional.empty(),
            type,
            clock.instant(),
            clock.instant(),
            0,
            Optional.empty()));
    List<Member> list = new ArrayList<>();
    for (Failure failure : failed) {
      long next = failures.size() + 1L;
      failures.put(next, failure);
      list.add(new Member(next, failure.test(), "upgrade-3.18", "TEST-all.xml.gz", "junit-xml"));
    }
    members.put(id, list);
    tell("import", "clustered", id, "");
  }

  private void tell(String who, String kind, ClusterId id, String detail) {
    events.add(
        new BoardEvent(events.size() + 1L, clock.instant(), who, kind, Optional.of(id), detail));
  }

  private void put(ClusterRow row, Optional<Claim> claim, int noteCount) {
    ClusterState state = claim.isPresent() ? ClusterState.CLAIMED : ClusterState.OPEN;
    clusters.put(
        row.id(),
        new ClusterRow(
            row.id(),
            row.title(),
            row.size(),
            row.tests(),
            claim.equals(row.claim()) ? row.state() : state,
            claim,
            row.type(),
            row.firstSeen(),
            row.lastSeen(),
            noteCount,
            row.closing()));
  }

  @Override
  public synchronized List<ClusterRow> clusters() {
    return clusters.values().stream()
        .sorted(
            Comparator.comparing(ClusterRow::state)
                .thenComparing(Comparator.comparing(ClusterRow::size).reversed())
                .thenComparing(ClusterRow::id))
        .toList();
  }

  @Override
  public synchronized Optional<ClusterRow> cluster(ClusterId id) {
    return Optional.ofNullable(clusters.get(id));
  }

  @Override
  public synchronized List<Member> members(ClusterId id, int limit) {
    return members.getOrDefault(id, List.of()).stream().limit(limit).toList();
  }

  @Override
  public synchronized Optional<Failure> failure(long number) {
    return Optional.ofNullable(failures.get(number));
  }

  /** Of some failures of each cluster. */
  @Override
  public synchronized Map<Long, List<Evidence>> evidence() {
    Map<Long, List<Evidence>> evidence = new HashMap<>();
    Categorizer categorizer = new Categorizer();
    members.forEach(
        (id, of) -> {
          Map<Signature, Evidence> signed = new LinkedHashMap<>();
          of.stream()
              .limit(SIGNED)
              .flatMap(member -> failure(member.number()).stream())
              .map(categorizer::sign)
              .forEach(e -> signed.put(e.signature(), e));
          evidence.put(id.number(), List.copyOf(signed.values()));
        });
    return evidence;
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
  public synchronized List<Note> notes(ClusterId id) {
    return List.copyOf(notes.getOrDefault(id, List.of()));
  }

  @Override
  public synchronized List<RunRow> runs() {
    return List.copyOf(runs);
  }

  @Override
  public List<Ticket> tickets() {
    return Samples.TICKETS;
  }

  @Override
  public Intake begin(ImportedRun run, String who) {
    throw new UnsupportedOperationException("the screen imports nothing itself");
  }

  @Override
  public synchronized ClaimOutcome claim(ClusterId id, String who) {
    ClusterRow row = clusters.get(id);
    if (row == null) {
      return new ClaimOutcome.Unknown(id);
    }
    if (row.claim().isPresent() && !row.owner().equals(who)) {
      return new ClaimOutcome.Held(row.claim().get());
    }
    Claim claim = row.claim().orElse(new Claim(id, who, clock.instant()));
    put(row, Optional.of(claim), row.notes());
    tell(who, "claimed", id, "");
    return new ClaimOutcome.Claimed(claim, row.claim().isEmpty());
  }

  @Override
  public synchronized ClaimOutcome release(ClusterId id, String who) {
    ClusterRow row = clusters.get(id);
    if (row == null) {
      return new ClaimOutcome.Unknown(id);
    }
    if (row.claim().isPresent() && !row.owner().equals(who)) {
      return new ClaimOutcome.Held(row.claim().get());
    }
    put(row, Optional.empty(), row.notes());
    tell(who, "released", id, "");
    return new ClaimOutcome.Released(id, row.claim().isPresent());
  }

  @Override
  public ClaimOutcome handOver(ClusterId id, String from, String to) {
    throw new UnsupportedOperationException("nobody hands over here");
  }

  @Override
  public ClaimOutcome takeOver(Claim seen, String who) {
    throw new UnsupportedOperationException("nobody takes over here");
  }

  @Override
  public ClosingOutcome close(ClusterId id, Closing closing) {
    throw new UnsupportedOperationException("nobody closes here");
  }

  @Override
  public ClosingOutcome reopen(ClusterId id, String who) {
    throw new UnsupportedOperationException("nobody closes here");
  }

  @Override
  public synchronized boolean note(ClusterId id, String who, String text) {
    ClusterRow row = clusters.get(id);
    if (row == null) {
      return false;
    }
    notes.computeIfAbsent(id, i -> new ArrayList<>()).add(new Note(who, clock.instant(), text));
    put(row, row.claim(), row.notes() + 1);
    tell(who, "noted", id, "");
    return true;
  }

  /** Nobody corrected anything, and nothing is known. */
  @Override
  public Corrections corrections() {
    return (Corrections)
        Proxy.newProxyInstance(
            Corrections.class.getClassLoader(),
            new Class<?>[] {Corrections.class},
            (proxy, method, arguments) ->
                method.getReturnType() == Granularity.class ? Granularity.USUAL : List.of());
  }

  @Override
  public Chronicle chronicle() {
    return new MemoryChronicle(this);
  }

  @Override
  public void look(String who, Optional<ClusterId> at) {}

  @Override
  public List<Presence> presence() {
    return List.of();
  }

  @Override
  public synchronized long sequence() {
    return events.size();
  }

  @Override
  public synchronized List<BoardEvent> eventsAfter(long sequence, int limit) {
    return events.stream().filter(e -> e.sequence() > sequence).limit(limit).toList();
  }

  @Override
  public void close() {}
}
