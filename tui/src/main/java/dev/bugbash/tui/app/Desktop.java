package dev.bugbash.tui.app;

import dev.bugbash.tui.terminal.Browser;
import dev.bugbash.tui.terminal.ChildOutcome;
import dev.bugbash.tui.terminal.Copied;
import dev.bugbash.tui.terminal.Display;
import dev.bugbash.tui.terminal.Editor;
import dev.bugbash.tui.terminal.Pager;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Does what needs the display or the programs around it, on the thread that draws. */
final class Desktop {
  private final Display display;
  private final Map<String, String> environment;

  Desktop(Display display, Map<String, String> environment) {
    this.display = display;
    this.environment = environment;
  }

  /**
   * Returns when it is done; programs have the terminal meanwhile.
   *
   * @throws IOException when the terminal went away
   */
  Optional<Event> perform(Effect.OnDisplay effect) throws IOException {
    if (effect instanceof Effect.Edit edit) {
      List<String> command = Editor.command(environment, edit.file(), edit.line());
      return Optional.of(ended(display.run(command), command.get(0), "EDITOR"));
    }
    if (effect instanceof Effect.Page page) {
      return Optional.of(page(page.text()));
    }
    if (effect instanceof Effect.Browse browse) {
      return Optional.of(browse(browse.address()));
    }
    if (effect instanceof Effect.Copy copy) {
      return Optional.of(copied(copy, display.copy(copy.text())));
    }
    if (effect instanceof Effect.Suspend) {
      display.suspend();
    } else {
      display.redraw();
    }
    return Optional.empty();
  }

  /** Where the terminal went away, drawing will tell. */
  private Event page(String text) {
    try {
      return ended(Pager.show(display, environment, text), "the pager", "PAGER");
    } catch (IOException e) {
      return new Event.Displayed("not shown: " + e.getMessage(), true);
    }
  }

  private Event browse(String address) throws IOException {
    Optional<List<String>> command = Browser.command(environment, address);
    return command.isEmpty()
        ? new Event.Displayed(
            "not opened: no http address, or no browser; set BROWSER: " + address, true)
        : ended(display.run(command.get()), command.get().get(0), "BROWSER");
  }

  private static Event ended(ChildOutcome outcome, String program, String variable) {
    if (outcome instanceof ChildOutcome.NotStarted not) {
      return new Event.Displayed(
          program + " can't be run: " + not.reason() + "; set " + variable, true);
    }
    int status = ((ChildOutcome.Exited) outcome).status();
    return outcome.succeeded()
        ? new Event.Displayed("", false)
        : new Event.Displayed(program + " ended with status " + status, true);
  }

  /** The terminal never answers, so that nobody can say that it took the text. */
  private static Event copied(Effect.Copy copy, Copied copied) {
    String size = size(copy.text());
    String done =
        copied
            .program()
            .map(program -> "copied " + copy.what() + ", " + size + ", by " + program)
            .orElse("sent " + copy.what() + ", " + size + ", to the terminal's clipboard");
    return copied.cut() > 0
        ? new Event.Displayed(done + "; cut: " + copied.cut() + " too many", true)
        : new Event.Displayed(done, false);
  }

  private static String size(String text) {
    long lines = text.lines().count();
    return lines > 1 ? lines + " lines" : Words.count(text.length(), "character");
  }
}
