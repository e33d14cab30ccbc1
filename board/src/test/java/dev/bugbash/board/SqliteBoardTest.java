package dev.bugbash.board;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

/** The SQLite board keeps the contract. */
class SqliteBoardTest {
  @TempDir Path folder;

  private Board open() throws Exception {
    BoardLocation location = new BoardLocation(Files.createTempDirectory(folder, "board"));
    return Boards.open(location, BoardContract.CLOCK, RulesByType.rules());
  }

  @Nested
  class Contract extends BoardContract {
    @Override
    Board open() throws Exception {
      return SqliteBoardTest.this.open();
    }
  }

  @Nested
  class Closings extends ClosingContract {
    @Override
    Board open() throws Exception {
      return SqliteBoardTest.this.open();
    }
  }

  @Nested
  class Past extends ChronicleContract {
    @Override
    Board open() throws Exception {
      return SqliteBoardTest.this.open();
    }
  }

  @Nested
  class Imports extends IntakeContract {
    @Override
    Board open() throws Exception {
      return SqliteBoardTest.this.open();
    }
  }

  @Nested
  class RepeatedImports extends RepeatedIntakeContract {
    @Override
    Board open() throws Exception {
      return SqliteBoardTest.this.open();
    }
  }

  @Nested
  class Owning extends OwnershipContract {
    @Override
    Board open() throws Exception {
      return SqliteBoardTest.this.open();
    }
  }
}
