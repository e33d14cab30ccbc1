package dev.bugbash.categorizer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TestifyTest {
  @Test
  void whatIsSaidStandsInLabelledBlocks() {
    String message =
        """
        2026/11/23 08:03:04 GET /users -> 500
            api_test.go:7:\s
                \tError Trace:\t/src/goapp/api/api_test.go:7
                \t            \t/src/goapp/api/helper_test.go:31
                \tError:      \tNot equal:\s
                \t            \texpected: 200
                \t            \tactual  : 500
                \tTest:       \tTestUsers
                \tMessages:   \tstatus
            api_test.go:8: and then?
        """;

    assertEquals(
        """
        2026/11/23 08:03:04 GET /users -> 500
        status
        Not equal:
        expected: 200
        actual  : 500
            api_test.go:8: and then?""",
        Testify.said(message));
  }

  @Test
  void otherMessagesStayAsTheyAre() {
    assertEquals("Error:\n  Test: 1\n", Testify.said("Error:\n  Test: 1\n"));
  }
}
