package dev.bugbash.categorizer.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PairModelTest {
  @Test
  void everyShippedWeightSpeaksTheWayThatItsFeatureMay() {
    PairModel model = PairModel.shipped();
    List<Weights> all =
        List.of(
            model.withTests().never(),
            model.withTests().always(),
            model.withoutTests().never(),
            model.withoutTests().always());

    for (Weights weights : all) {
      for (Feature feature : Feature.values()) {
        double weight = weights.weights().get(feature);
        assertTrue(feature.side().allows(weight), feature.key() + " = " + weight);
      }
    }
  }

  @Test
  void weightsBetweenAreInProportion() {
    Weights never = new Weights(-1, new PairFeatures().set(Feature.FRAMES, 2));
    Weights always = new Weights(-3, new PairFeatures().set(Feature.FRAMES, 4));

    Weights between = new RepetitionWeights(never, always).at(0.25);

    assertEquals(-1.5, between.bias());
    assertEquals(2.5, between.weights().get(Feature.FRAMES));
  }

  @Test
  void repetitionBeginsWhereFailuresAreManyTimesTheirSignatures() {
    assertEquals(0, Repetition.of(0, 5));
    assertEquals(0, Repetition.of(30, 5));
    assertEquals(0.5, Repetition.of(60, 5));
    assertTrue(Repetition.of(1_000_000, 1) <= 1);
  }
}
