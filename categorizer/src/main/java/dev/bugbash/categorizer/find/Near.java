package dev.bugbash.categorizer.find;

/**
 * A profile that may be like a known one.
 *
 * @param place of the profile in its list
 * @param document of the {@link SignatureIndex}
 */
public record Near(int place, int document) {}
