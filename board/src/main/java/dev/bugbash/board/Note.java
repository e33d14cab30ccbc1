package dev.bugbash.board;

import java.time.Instant;

/** What a person wrote on a cluster. */
public record Note(String author, Instant at, String text) {}
