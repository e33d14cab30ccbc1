package dev.bugbash.categorizer.trace;

import dev.bugbash.model.Frame;
import java.util.Optional;

/**
 * One line of a printed trace.
 *
 * @param text as printed
 * @param frame what it says, where it is a frame
 * @param innermostLast whether the frame's language prints the innermost frame last
 */
public record TraceLine(String text, Optional<Frame> frame, boolean innermostLast) {}
