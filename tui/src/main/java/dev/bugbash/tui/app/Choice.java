package dev.bugbash.tui.app;

/** One of a few things that a person chooses from, by its key. */
record Choice(char key, String words, Effect effect) {}
