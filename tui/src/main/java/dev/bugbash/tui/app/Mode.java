package dev.bugbash.tui.app;

import dev.bugbash.board.corrections.Recut;
import dev.bugbash.model.ClusterId;
import dev.bugbash.tui.input.LineEditor;
import dev.bugbash.tui.view.ListState;
import java.util.List;
import java.util.Optional;

/** What the keyboard goes to. */
sealed interface Mode {
  Browsing BROWSING = new Browsing();

  record Browsing() implements Mode {}

  /**
   * @param before the filter to go back to
   * @param anchor the cluster to stay on wherever the filter lets it through: half a word must not
   *     move the selection away
   */
  record Filtering(LineEditor editor, String before, Optional<ClusterId> anchor) implements Mode {}

  /**
   * The rows of a listing are filtered.
   *
   * @param before the filter to go back to
   */
  record Sifting(LineEditor editor, String before) implements Mode {}

  /**
   * A text is looked for in the failure.
   *
   * @param before the text to go back to
   * @param top the first line on the screen to go back to
   */
  record Searching(LineEditor editor, String before, int top) implements Mode {}

  /**
   * A line of text is asked for.
   *
   * @param targets the clusters that it is about
   * @param about what the question names: these clusters, or a ticket
   * @param offers what may be meant, the best first; empty before that is known
   */
  record Prompting(
      Prompt prompt, List<ClusterId> targets, String about, LineEditor editor, List<Offer> offers)
      implements Mode {
    public Prompting {
      targets = List.copyOf(targets);
      offers = List.copyOf(offers);
    }

    Prompting with(LineEditor other) {
      return new Prompting(prompt, targets, about, other, offers);
    }

    Prompting with(List<Offer> other) {
      return new Prompting(prompt, targets, about, editor, other);
    }
  }

  /**
   * Something that cannot be undone is to be confirmed.
   *
   * @param question ends with a question mark
   * @param effect what happens after a yes
   * @param doing what is told meanwhile
   */
  record Confirming(String question, Effect effect, String doing) implements Mode {}

  /** One of a few things is to be chosen, each by its key. */
  record Choosing(String question, List<Choice> choices) implements Mode {
    public Choosing {
      choices = List.copyOf(choices);
    }
  }

  /**
   * The clusters as they would be.
   *
   * @param view empty until it has been read
   * @param step that was asked for
   * @param top first line on the screen
   */
  record Recutting(Optional<Recut.View> view, int step, int top) implements Mode {}

  /**
   * An action is looked for among all.
   *
   * @param help whether what they do is looked for as well, not only their names
   */
  record Finding(boolean help, LineEditor editor, ListState list) implements Mode {}
}
