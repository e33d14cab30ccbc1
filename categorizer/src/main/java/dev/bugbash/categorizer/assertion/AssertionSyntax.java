package dev.bugbash.categorizer.assertion;

import java.util.Optional;

/** One way in which tools write what an assertion compared. Takes linear time for any text. */
interface AssertionSyntax {
  Optional<Found> find(String text);
}
