package dev.bugbash.categorizer.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.categorizer.Categorizer;
import dev.bugbash.categorizer.Evidence;
import dev.bugbash.categorizer.Granularity;
import dev.bugbash.model.Failure;
import dev.bugbash.model.TestId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExplainerTest {
  /** Features of little weight, which are not told, change the odds by no more. */
  private static final double LITTLE = 0.5;

  @Test
  void theReasonsLeadFromTheStartToTheProbability() {
    Map<Long, List<Evidence>> clusters =
        Map.of(
            1L, List.of(evidence("TaxTest", "rates", "no rate for order 17")),
            2L, List.of(evidence("TaxTest", "ratesOfOrders", "no rate for customer 4")),
            3L, List.of(evidence("MailTest", "sends", "mail server is gone")));

    PairReasons reasons = new Explainer(clusters, 3, Granularity.USUAL).clusters(1, 2);

    double told = reasons.reasons().stream().mapToDouble(Reason::evidence).sum();
    double probability = reasons.probability();
    assertEquals(Math.log(probability / (1 - probability)), reasons.start() + told, LITTLE);
    assertTrue(reasons.start() < 0);
  }

  private static Evidence evidence(String suite, String test, String message) {
    TestId id = TestId.of("com.acme." + suite, test);
    return new Categorizer().sign(Failure.of(id, "java.lang.IllegalStateException", message, ""));
  }
}
