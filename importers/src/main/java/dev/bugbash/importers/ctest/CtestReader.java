package dev.bugbash.importers.ctest;

import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.outcome.Headline;
import dev.bugbash.importers.outcome.ProgramOutput;
import dev.bugbash.importers.outcome.ResultBuilder;
import dev.bugbash.importers.outcome.Seconds;
import dev.bugbash.importers.outcome.Tally;
import dev.bugbash.importers.outcome.UnknownWords;
import dev.bugbash.importers.text.BoundedText;
import dev.bugbash.importers.xml.XmlCursor;
import dev.bugbash.model.Attachment;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import dev.bugbash.model.TestId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads one document of CTest. Used once. */
final class CtestReader {
  private static final int MOST_ATTACHMENTS = 100;

  private final XmlCursor xml;
  private final ReportSink sink;
  private final UnknownWords words;
  private final Tally tally = new Tally("the test list");
  private int listed = Tally.UNSAID;

  CtestReader(XmlCursor xml, ReportSink sink) {
    this.xml = xml;
    this.sink = sink;
    this.words = new UnknownWords(sink);
  }

  void read() throws IOException {
    xml.children(
        name -> {
          if (name.equals("Testing")) {
            xml.children(this::inTesting);
          }
        });
    tally.compare(sink, 0, listed, Tally.UNSAID, Tally.UNSAID);
  }

  private void inTesting(String element) throws IOException {
    if (element.equals("TestList")) {
      listed = Math.max(0, listed);
      xml.children(name -> listed++);
    } else if (element.equals("Test")) {
      new Case().read();
    }
  }

  /** One {@code Test} that is being read. */
  private final class Case {
    private final int line = xml.line();
    private final String status = xml.attribute("Status");
    private final List<Attachment> attachments = new ArrayList<>();
    private String name = "";
    private String path = "";
    private String time = "";
    private String exit = "";
    private String completion = "";
    private String output = "";

    void read() throws IOException {
      xml.children(this::child);
      String suite = path.equals(".") ? "" : path.startsWith("./") ? path.substring(2) : path;
      TestId test = TestId.of(suite, name.isEmpty() ? "(unnamed)" : name);
      Outcome outcome = outcome(test);
      ResultBuilder builder = new ResultBuilder(test).took(Seconds.parse(time));
      attachments.forEach(builder::attachment);
      if (outcome.red()) {
        boolean ran = completion.isEmpty() || completion.equals("Completed");
        Headline said = ProgramOutput.headline(exit.isEmpty() || !ran ? completion : exit, output);
        builder.failure(said.type(), said.message(), output);
      } else if (outcome == Outcome.SKIPPED) {
        builder.because(completion);
      }
      Result result = builder.endAttempt(outcome).result();
      tally.count(result);
      sink.result(result);
    }

    private void child(String element) throws IOException {
      switch (element) {
        case "Name" -> name = xml.text(BoundedText.MESSAGE);
        case "Path" -> path = xml.text(BoundedText.MESSAGE);
        case "Results" -> xml.children(this::child);
        case "Measurement" -> xml.children(value -> output = EncodedText.read(xml));
        case "NamedMeasurement" -> measurement();
        default -> {
          // The command line, labels.
        }
      }
    }

    private void measurement() throws IOException {
      String file = xml.attribute("filename");
      String type = xml.attribute("type");
      if (!file.isEmpty() && attachments.size() < MOST_ATTACHMENTS) {
        attachments.add(new Attachment(file, type, -1));
      }
      switch (xml.attribute("name")) {
        case "Execution Time" -> time = value();
        case "Exit Code" -> exit = value();
        case "Completion Status" -> completion = value();
        default -> {
          // Measured by the test itself.
        }
      }
    }

    private String value() throws IOException {
      String[] value = {""};
      xml.children(element -> value[0] = xml.text(BoundedText.MESSAGE));
      return value[0];
    }

    private Outcome outcome(TestId test) {
      String word = status.toLowerCase(Locale.ROOT);
      if (word.equals("notrun")) {
        boolean wanted = completion.equals("Disabled") || completion.startsWith("SKIP_");
        return wanted ? Outcome.SKIPPED : Outcome.ERROR;
      }
      if (word.equals("failed")) {
        boolean ended = exit.isEmpty() || exit.equals("Failed") || exit.equals("Completed");
        return ended ? Outcome.FAILED : Outcome.ERROR;
      }
      return CtestXml.STATUSES
          .outcome(word)
          .orElseGet(
              () -> {
                words.warn(line, "status", status, test);
                return Outcome.ERROR;
              });
    }
  }
}
