package dev.bugbash.categorizer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuntimeSentencesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Cannot read properties of undefined (reading 'trim')|trim",
        "Cannot read property 'trim' of null|trim",
        "Cannot set properties of undefined (setting 'id')|id",
        "'NoneType' object has no attribute 'strip'|strip",
        "'NoneType' object is not subscriptable|subscriptable",
        "undefined method `strip' for nil:NilClass|strip",
        "undefined method 'strip' for nil|strip",
        "Call to a member function send() on null|send",
        "Attempt to read property \"name\" on null|name",
        "called `Option::unwrap()` on a `None` value|~~",
        "called `Result::unwrap()` on an `Err` value: PoisonError { .. }|PoisonError { .. }",
        "Object reference not set to an instance of an object.|.",
      })
  void keepsWhatIsNamed(String said, String named) {
    assertEquals(named, RuntimeSentences.reduced(said).strip());
  }

  @Test
  void otherTextsStayAsTheyAre() {
    String said = "cannot read 'trim' of the order 'NoneType' for nil on null";

    assertEquals(said, RuntimeSentences.reduced(said));
  }
}
