package dev.bugbash.tui.view;

import dev.bugbash.model.ClusterId;
import java.util.Optional;

/**
 * One line of a listing.
 *
 * @param key what it is about, among the rows of its listing: the selection is bound to it
 * @param cluster that one goes to from here
 */
public record ListingRow(String key, Line line, Optional<ClusterId> cluster) {}
