package dev.bugbash.bench;

import dev.bugbash.importers.ReportFinder;
import dev.bugbash.importers.ReportReader;
import dev.bugbash.importers.ReportSource;
import dev.bugbash.model.Failure;
import dev.bugbash.model.Result;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The failures of reports, whole, in memory. */
final class ReadFailures extends Nowhere {
  private final List<Failure> failures = new ArrayList<>();
  private final int most;

  private ReadFailures(int most) {
    this.most = most;
  }

  /** The first {@code most} failures of what is in the folder. */
  static List<Failure> of(Path folder, int most) throws IOException {
    ReadFailures read = new ReadFailures(most);
    ReportReader reader = new ReportReader(InputStream.nullInputStream());
    for (ReportSource source : new ReportFinder(Path.of("")).find(List.of(folder.toString()))) {
      if (read.failures.size() < most) {
        reader.read(source, read);
      }
    }
    return read.failures;
  }

  @Override
  public void unreadable(String path, String problem) {
    System.err.println(path + ": " + problem);
  }

  @Override
  public void result(Result result) {
    if (failures.size() < most) {
      failures.addAll(result.failures());
    }
  }
}
