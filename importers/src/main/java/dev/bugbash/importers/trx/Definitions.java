package dev.bugbash.importers.trx;

import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.Warning;
import dev.bugbash.importers.xml.XmlCursor;
import dev.bugbash.model.Attempt;
import dev.bugbash.model.Failure;
import dev.bugbash.model.Result;
import dev.bugbash.model.TestId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Gives results the class names of their definitions, which mostly come later. Used once. */
final class Definitions {
  /** Characters of results that wait for their definitions. */
  private static final long MOST_HELD = 32_000_000;

  private final ReportSink sink;
  private final Consumer<Result> emit;
  private final Map<String, String> classNames = new HashMap<>();
  private final Map<String, String> same = new HashMap<>();
  private final List<Waiting> waiting = new ArrayList<>();
  private long held;
  private boolean overflowed;

  private record Waiting(String testId, Result result) {}

  Definitions(ReportSink sink, Consumer<Result> emit) {
    this.sink = sink;
    this.emit = emit;
  }

  /** Reads a definition with the cursor on its start. */
  void read(XmlCursor xml) throws IOException {
    String id = xml.attribute("id");
    xml.children(
        name -> {
          String className = xml.attribute("className");
          if (name.equals("TestMethod") && !className.isEmpty()) {
            int comma = className.indexOf(',');
            String plain = comma < 0 ? className : className.substring(0, comma);
            String known = same.putIfAbsent(plain, plain);
            classNames.put(id, known == null ? plain : known);
          }
        });
  }

  void add(String testId, Result result) {
    if (classNames.containsKey(testId)) {
      emit.accept(named(new Waiting(testId, result)));
      return;
    }
    waiting.add(new Waiting(testId, result));
    held += 200;
    for (Failure failure : result.failures()) {
      held += failure.message().length() + failure.stack().length() + failure.output().length();
    }
    if (held > MOST_HELD) {
      overflow();
    }
  }

  private void overflow() {
    if (!overflowed) {
      sink.warning(
          new Warning(0, "so many results precede the definitions that some have no class name"));
    }
    overflowed = true;
    end();
  }

  /** No definition comes any more, or none can be waited for. */
  void end() {
    waiting.forEach(each -> emit.accept(named(each)));
    waiting.clear();
    held = 0;
  }

  private Result named(Waiting waiting) {
    Result result = waiting.result();
    String className = classNames.getOrDefault(waiting.testId(), "");
    String name = result.test().name();
    if (className.isEmpty()) {
      return result;
    }
    String plain = name.startsWith(className + ".") ? name.substring(className.length() + 1) : name;
    TestId test = TestId.of(className, plain);
    List<Attempt> attempts = new ArrayList<>();
    for (Attempt attempt : result.attempts()) {
      attempts.add(
          new Attempt(
              attempt.outcome(), attempt.failures().stream().map(f -> of(f, test)).toList()));
    }
    return new Result(test, result.outcome(), result.duration(), result.reason(), attempts);
  }

  private static Failure of(Failure failure, TestId test) {
    return new Failure(
        test.toString(),
        test,
        failure.type(),
        failure.message(),
        failure.stack(),
        failure.output(),
        failure.attachments());
  }
}
