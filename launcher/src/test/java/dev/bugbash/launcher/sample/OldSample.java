package dev.bugbash.launcher.sample;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class OldSample {
  private final int number;

  public OldSample(int number) {
    this.number = number;
  }

  @Parameters(name = "number {0}")
  public static List<Integer> numbers() {
    return List.of(1, 2);
  }

  @Test
  public void isOne() {
    assertEquals(1, number);
  }
}
