package dev.bugbash.categorizer.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairReasonsTest {
  @ParameterizedTest
  @CsvSource({
    "0, less than 1 %, false",
    "0.0049, less than 1 %, false",
    "0.005, 1 %, false",
    "0.4599, 46 %, false",
    "0.46, 46 %, true",
    "0.67, 67 %, true",
    "0.9949, 99 %, true",
    "0.995, more than 99 %, true",
    "1, more than 99 %, true"
  })
  void aProbabilityIsSaidInWordsWithWhatIsEnough(double probability, String said, boolean alike) {
    PairReasons reasons = new PairReasons(probability, -3, 0.46, List.of());

    assertEquals(
        said + " likely to have one cause; 46 % are enough for one cluster", reasons.likelihood());
    assertEquals(alike, reasons.alike());
  }
}
