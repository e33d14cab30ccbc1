package dev.bugbash.tui.view;

import dev.bugbash.tui.theme.Role;

/** Text of one role. */
public record Span(String text, Role role) {}
