package dev.bugbash.tui.app;

import dev.bugbash.tui.canvas.Size;
import dev.bugbash.tui.config.Personal;
import dev.bugbash.tui.config.SavedView;
import dev.bugbash.tui.config.Session;
import dev.bugbash.tui.config.ViewsFile;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Reads and writes what a person keeps; on the thread of its executor once the screen is open. */
final class Keeper {
  private final Personal personal;
  private final Executor executor;
  private final Consumer<Event> answer;

  Keeper(Personal personal, Executor executor, Consumer<Event> answer) {
    this.personal = personal;
    this.executor = executor;
    this.answer = answer;
  }

  /** The model to begin with; what could not be read is told on it. */
  static Model begin(Personal personal, Setting plain, Size size, Instant now, Work work) {
    List<String> problems = new ArrayList<>(personal.configuration().problems());
    List<SavedView> views = views(personal, problems);
    Optional<Session> session = session(personal, problems);
    Setting setting =
        new Setting(
            plain.who(),
            plain.zone(),
            personal.configuration().keys(),
            plain.readOnly(),
            Resuming.cluster(session));
    Model begun = Resuming.start(Model.start(setting, size, now, work), views, session);
    if (problems.isEmpty()) {
      return begun;
    }
    int more = problems.size() - 1;
    String others = more == 0 ? "" : " (and " + more + " more: bugbash doctor)";
    return begun.alarm(problems.get(0) + others);
  }

  private static List<SavedView> views(Personal personal, List<String> problems) {
    if (personal.views().isEmpty()) {
      return List.of();
    }
    problems.addAll(personal.views().get().problems());
    try {
      return personal.views().get().read();
    } catch (IOException toldAlready) {
      return List.of();
    }
  }

  private static Optional<Session> session(Personal personal, List<String> problems) {
    try {
      return personal.lastSession();
    } catch (IOException e) {
      problems.add("where you left is not known: " + e.getMessage());
      return Optional.empty();
    }
  }

  /** Has it done; returns at once. */
  void perform(Effect.Keeping effect) {
    executor.execute(
        () -> {
          try {
            answer.accept(views(effect));
          } catch (IOException | RuntimeException e) {
            answer.accept(Decisions.refused("the view could not be kept: " + e.getMessage()));
          }
        });
  }

  private Event views(Effect.Keeping effect) throws IOException {
    ViewsFile file =
        personal.views().orElseThrow(() -> new IOException("there is no home folder for it"));
    if (effect instanceof Effect.SaveView save) {
      String name = save.view().name();
      return new Event.ViewsKept(file.save(save.view()), name, "saved as the view " + name);
    }
    String name = ((Effect.ForgetView) effect).name();
    return new Event.ViewsKept(file.forget(name), "", "the view " + name + " is forgotten");
  }

  /** Keeps where the person is; a state folder that can't be written spoils no good bye. */
  static boolean leave(Personal personal, Model model) {
    try {
      personal.keep(Resuming.of(model));
      return true;
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }
}
