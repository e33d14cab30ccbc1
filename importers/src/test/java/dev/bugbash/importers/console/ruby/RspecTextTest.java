package dev.bugbash.importers.console.ruby;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class RspecTextTest {
  private static final String FRAME = "# ./spec/cart_spec.rb:12:in `block (2 levels)'";

  @Test
  void aMessageOfOneLineStandsRightBelowItsLineOfSource() {
    RspecText read =
        RspecText.of(
            """
            Failure/Error: it('changes') { expect { cart.cancel }.to change { cart.size }.by(-1) }
              expected `cart.size` to have changed by -1, but was changed by 0
            """
                + FRAME);

    assertEquals(
        new RspecText(
            "",
            "expected `cart.size` to have changed by -1, but was changed by 0",
            "./spec/cart_spec.rb"),
        read);
  }

  @Test
  void severalLinesOfSourceEndWithABlankOne() {
    RspecText read =
        RspecText.of(
            """
            Failure/Error:
              expect(cart)
                .to be_empty

              expected it to be empty
            """
                + FRAME);

    assertEquals("expected it to be empty", read.message());
  }

  @Test
  void aTypeComesBelowABlankLine() {
    RspecText read =
        RspecText.of(
            """
            Failure/Error: def mail(n) = find(n).fetch(:mail)

            NoMethodError:
              undefined method `fetch' for nil:NilClass
            """
                + FRAME);

    assertEquals("NoMethodError", read.type());
    assertEquals("undefined method `fetch' for nil:NilClass", read.message());
  }
}
