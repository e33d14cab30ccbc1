package dev.bugbash.board;

import dev.bugbash.board.corrections.Corrections;
import dev.bugbash.board.corrections.StoredCorrections;
import dev.bugbash.board.intake.EvidenceBlocks;
import dev.bugbash.board.intake.FailureMessages;
import dev.bugbash.board.intake.Rules;
import dev.bugbash.board.intake.Staging;
import dev.bugbash.board.intake.TicketRows;
import dev.bugbash.board.kinship.KeptKinship;
import dev.bugbash.board.lifecycle.Watchers;
import dev.bugbash.board.sqlite.Database;
import dev.bugbash.board.sqlite.Database.Durability;
import dev.bugbash.board.sqlite.Schema;
import dev.bugbash.board.sqlite.Transactions;
import dev.bugbash.categorizer.Evidence;
import dev.bugbash.categorizer.explain.Kinship;
import dev.bugbash.model.Claim;
import dev.bugbash.model.Closing;
import dev.bugbash.model.ClusterId;
import dev.bugbash.model.Failure;
import dev.bugbash.model.Ticket;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A board in one SQLite file. */
final class SqliteBoard implements Board {
  private final Path file;
  private final Clock clock;
  private final Rules rules;
  private final Database reading;
  private final Watchers watchers;
  private @Nullable Database writing;

  private SqliteBoard(Path file, Clock clock, Rules rules, Database reading) {
    this.file = file;
    this.clock = clock;
    this.rules = rules;
    this.reading = reading;
    this.watchers = new Watchers(file, clock);
  }

  static SqliteBoard open(Path file, Clock clock, Rules rules) {
    try {
      return new SqliteBoard(file, clock, rules, Schema.open(file));
    } catch (IOException | SQLException e) {
      throw broken(file, e);
    }
  }

  @Override
  public List<ClusterRow> clusters() {
    return read(ClusterQueries::all);
  }

  @Override
  public Optional<ClusterRow> cluster(ClusterId id) {
    return read(sql -> ClusterQueries.one(sql, id));
  }

  @Override
  public List<Member> members(ClusterId id, int limit) {
    return read(sql -> FailureQueries.members(sql, id, limit));
  }

  @Override
  public Optional<Failure> failure(long number) {
    return read(sql -> FailureQueries.failure(sql, number));
  }

  @Override
  public List<String> messages(List<Member> members) {
    List<Long> numbers = members.stream().map(Member::number).toList();
    Map<Long, String> messages = read(sql -> FailureMessages.read(sql, numbers));
    return numbers.stream().filter(messages::containsKey).map(messages::get).toList();
  }

  @Override
  public Map<Long, List<Evidence>> evidence() {
    return read(EvidenceBlocks::owned);
  }

  @Override
  public Kinship kinship() {
    Optional<KeptKinship> kept = read(KeptKinship::read);
    if (kept.isPresent()) {
      return kept.get().kinship();
    }
    KeptKinship found = read(KeptKinship::find);
    tryToWrite(found::write);
    return found.kinship();
  }

  @Override
  public Optional<Place> place(long failure) {
    return read(sql -> FailureQueries.place(sql, failure));
  }

  @Override
  public List<Note> notes(ClusterId id) {
    return read(sql -> ClusterQueries.notes(sql, id));
  }

  @Override
  public List<RunRow> runs() {
    return read(RunQueries::all);
  }

  @Override
  public List<Ticket> tickets() {
    return read(TicketRows::all);
  }

  @Override
  public Intake begin(ImportedRun run, String who) {
    storedCorrections().relink(who);
    try {
      return new SqliteIntake(
          this, Staging.begin(file, rules, clock, run.details(), run.named(), who));
    } catch (SQLException e) {
      throw broken(e);
    }
  }

  @Override
  public ClaimOutcome claim(ClusterId id, String who) {
    return write(sql -> new Ownership(sql, clock).claim(id, who));
  }

  @Override
  public ClaimOutcome release(ClusterId id, String who) {
    return write(sql -> new Ownership(sql, clock).release(id, who));
  }

  @Override
  public ClaimOutcome handOver(ClusterId id, String from, String to) {
    return write(sql -> new Ownership(sql, clock).handOver(id, from, to));
  }

  @Override
  public ClaimOutcome takeOver(Claim seen, String who) {
    return write(sql -> new Ownership(sql, clock).takeOver(seen, who));
  }

  @Override
  public ClosingOutcome close(ClusterId id, Closing closing) {
    return write(sql -> new Ownership(sql, clock).close(id, closing));
  }

  @Override
  public ClosingOutcome reopen(ClusterId id, String who) {
    return write(sql -> new Ownership(sql, clock).reopen(id, who));
  }

  @Override
  public boolean note(ClusterId id, String who, String text) {
    return write(sql -> new Ownership(sql, clock).note(id, who, text));
  }

  @Override
  public Corrections corrections() {
    return storedCorrections();
  }

  @Override
  public Chronicle chronicle() {
    return new StoredChronicle(new OwnTransactions());
  }

  private StoredCorrections storedCorrections() {
    return new StoredCorrections(new OwnTransactions(), rules, clock);
  }

  private final class OwnTransactions implements Transactions {
    @Override
    public <T> T read(Database.Work<T> work) {
      return SqliteBoard.this.read(work);
    }

    @Override
    public <T> T write(Database.Work<T> work) {
      return SqliteBoard.this.write(work);
    }

    @Override
    public void tryToWrite(Database.Change change) {
      SqliteBoard.this.tryToWrite(change);
    }
  }

  @Override
  public void look(String who, Optional<ClusterId> at) {
    watchers.look(who, at);
  }

  @Override
  public List<Presence> presence() {
    String asker = watchers.who();
    return read(sql -> RunQueries.presence(sql, asker, clock.millis()));
  }

  @Override
  public long sequence() {
    return read(sql -> sql.number("SELECT max(sequence) FROM event"));
  }

  @Override
  public List<BoardEvent> eventsAfter(long sequence, int limit) {
    return read(sql -> RunQueries.eventsAfter(sql, sequence, limit));
  }

  @Override
  public void close() {
    try (reading;
        watchers) {
      closeWriting();
    } catch (SQLException e) {
      throw broken(e);
    }
  }

  private <T> T read(Database.Work<T> work) {
    try {
      return reading.read(work);
    } catch (SQLException e) {
      throw broken(e);
    }
  }

  private <T> T write(Database.Work<T> work) {
    try {
      return writing().write(work);
    } catch (SQLException e) {
      throw broken(e);
    }
  }

  private void tryToWrite(Database.Change change) {
    try {
      writing()
          .write(
              sql -> {
                change.in(sql);
                return true;
              });
    } catch (SQLException e) {
      // It is found anew by who needs it next, as this one found it.
      return;
    }
  }

  /** A connection of its own, so that nobody who reads waits for somebody who waits to write. */
  private synchronized Database writing() throws SQLException {
    Database open = writing;
    if (open == null) {
      open = Database.open(file, Durability.FULL);
      writing = open;
    }
    return open;
  }

  private synchronized void closeWriting() throws SQLException {
    if (writing != null) {
      writing.close();
    }
  }

  BoardException broken(Exception cause) {
    return broken(file, cause);
  }

  private static BoardException broken(Path file, Exception cause) {
    return new BoardException("the board " + file + " can't be used: " + cause.getMessage(), cause);
  }
}
