package dev.bugbash.launcher.sample;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HaltingSample {
  @Test
  @Order(1)
  void passes() {}

  @Test
  @Order(2)
  void halts() {
    System.out.println("last words");
    Runtime.getRuntime().halt(Integer.getInteger("sample.halt", 42));
  }

  @Test
  @Order(3)
  void neverRuns() {}
}
