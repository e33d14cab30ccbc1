package dev.bugbash.tui.app;

import dev.bugbash.tui.input.Action;
import dev.bugbash.tui.input.Binding;
import dev.bugbash.tui.input.Key;
import dev.bugbash.tui.view.Panel;
import dev.bugbash.tui.view.Toast;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The screen as lines: every view is numbered text, every action is a word. A line is a number to
 * open what stands there, the name of an action with what it is about, or the answer to a question.
 */
public final class PlainScreen {
  private final StillScreen screen;
  private final BufferedReader in;
  private final PrintWriter out;
  private List<String> shown = List.of();

  public PlainScreen(StillScreen screen, BufferedReader in, PrintWriter out) {
    this.screen = screen;
    this.in = in;
    this.out = out;
  }

  /** Goes on until the person quits, or the input ends. */
  public void run() throws IOException {
    out.println(PlainText.status(screen.model()));
    out.println(PlainText.views(screen.model()));
    show();
    out.println("Write a number, or what to do: claim, note, why, help, quit.");
    while (screen.model().life() != Life.ENDED) {
      out.print(question());
      out.flush();
      String line = in.readLine();
      if (line == null) {
        return;
      }
      forget();
      screen.look();
      answer(line.strip());
      tell();
      show();
    }
  }

  private String question() {
    Mode mode = screen.model().place().mode();
    if (mode instanceof Mode.Prompting prompting) {
      return Prompting.label(prompting) + "? ";
    }
    if (mode instanceof Mode.Choosing choosing) {
      String choices =
          String.join(
              ", ", choosing.choices().stream().map(c -> c.key() + " " + c.words()).toList());
      return choosing.question() + ": " + choices + "? ";
    }
    if (mode instanceof Mode.Confirming confirming) {
      return confirming.question() + " y or n? ";
    }
    return mode instanceof Mode.Filtering ? "filter? " : "> ";
  }

  private void answer(String line) {
    Mode mode = screen.model().place().mode();
    if (mode instanceof Mode.Browsing) {
      browse(line);
    } else if (mode instanceof Mode.Choosing choosing) {
      screen.press(Key.of(key(choosing, line)));
    } else if (mode instanceof Mode.Confirming) {
      screen.press(Key.of(line.startsWith("y") ? 'y' : 'n'));
    } else if (mode instanceof Mode.Recutting) {
      recut(line);
    } else if (line.isEmpty()) {
      screen.press(Key.of(Key.Kind.ESCAPE));
    } else {
      screen.press(Key.ctrl('u')).type(line).press(Key.of(Key.Kind.ENTER));
    }
  }

  private static int key(Mode.Choosing choosing, String line) {
    return choosing.choices().stream()
        .filter(choice -> line.equals(choice.words()) || line.equals("" + choice.key()))
        .map(choice -> (int) choice.key())
        .findFirst()
        .orElse(0);
  }

  private void recut(String line) {
    Optional<Binding> named = named(line);
    screen.press(
        named.isPresent()
            ? named.get().keys().get(0)
            : Key.of(line.startsWith("y") ? Key.Kind.ENTER : Key.Kind.ESCAPE));
  }

  private void browse(String line) {
    if (line.isEmpty()) {
      shown = List.of();
    } else if (line.chars().allMatch(c -> c >= '0' && c <= '9') && line.length() < 9) {
      number(Integer.parseInt(line));
    } else {
      command(line);
    }
  }

  private void command(String line) {
    Optional<Binding> named = named(line);
    String word = named.map(binding -> said(binding, line)).orElse("");
    String rest = line.substring(word.length()).strip();
    if ((word.equals("view") && screen.open(rest)) || (named.isEmpty() && screen.open(line))) {
      return;
    }
    if (named.filter(binding -> binding.action() == Action.HELP).isPresent()) {
      help();
    } else if (named.filter(binding -> binding.action() == Action.TAB).isPresent()) {
      out.println(PlainText.views(screen.model()));
    } else if (named.isEmpty()) {
      screen.type(":" + line).press(Key.of(Key.Kind.ENTER));
    } else {
      screen.become(Browsing.run(screen.model(), named.get().action()));
      if (!rest.isEmpty() && !(screen.model().place().mode() instanceof Mode.Browsing)) {
        answer(rest);
      }
    }
  }

  private void help() {
    screen.type("?");
    PlainText.focused(screen.model()).forEach(out::println);
    screen.press(Key.of(Key.Kind.ESCAPE));
  }

  /** Of the action that a line begins with, by its name or as the footer of the screen says it. */
  private Optional<Binding> named(String line) {
    return screen.model().setting().keys().bindings().stream()
        .filter(binding -> !said(binding, line).isEmpty())
        .max(Comparator.comparingInt(binding -> said(binding, line).length()));
  }

  private static String said(Binding binding, String line) {
    return Stream.of(binding.name(), binding.hint())
        .filter(words -> !words.isEmpty() && (line + " ").startsWith(words + " "))
        .max(Comparator.comparingInt(String::length))
        .orElse("");
  }

  /** Selects what has that number, and opens it. */
  private void number(int number) {
    Model model = screen.model();
    int rows = model.rows();
    if (model.listed()) {
      Listing listing = model.listing();
      model = model.with(listing.move(number - 1 - listing.list().selected(), rows));
    } else if (model.place().focus() == Panel.CLUSTERS) {
      model = model.with(model.clusters().to(number - 1, rows));
    } else {
      model = model.with(model.detail().to(number - 1, rows)).with(model.place().on(Panel.TESTS));
    }
    screen.become(Step.to(model));
    screen.become(Browsing.run(screen.model(), Action.ENTER));
  }

  /** What was told once is told again where it happens again. */
  private void forget() {
    screen.become(Step.to(screen.model().with(Optional.empty())));
  }

  private void tell() {
    screen.model().toast().map(Toast::text).ifPresent(out::println);
  }

  /** Only where it has changed. */
  private void show() {
    List<String> now = PlainText.focused(screen.model());
    if (!now.equals(shown)) {
      now.forEach(out::println);
      shown = now;
    }
  }
}
