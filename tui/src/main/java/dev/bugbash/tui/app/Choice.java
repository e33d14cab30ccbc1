package dev.bugbash.tui.app;

import java.util.function.Function;

/**
 * One of a few things that a person chooses from, by its key.
 *
 * @param then what comes of it, on the screen as it is by then
 */
record Choice(char key, String words, Function<Model, Step> then) {
  static Choice of(char key, String words, Effect effect) {
    return new Choice(key, words, model -> Step.to(model, effect));
  }
}
