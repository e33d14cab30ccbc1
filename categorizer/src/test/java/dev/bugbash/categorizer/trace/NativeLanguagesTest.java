package dev.bugbash.categorizer.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Traces of Go, Rust, C and C++ as their tools print them. */
class NativeLanguagesTest {
  @Test
  void readsAGoPanicAndOnlyTheGoroutineThatPanicked() {
    String trace =
        """
        === RUN   TestHeaders
        --- FAIL: TestHeaders (0.00s)
        panic: runtime error: index out of range [-1] [recovered]

        goroutine 135 [running]:
        testing.tRunner.func1.2({0x75ee60, 0xc00037c4c8})
        \t/usr/lib/go-1.19/src/testing/testing.go:1396 +0x24e
        panic({0x75ee60, 0xc00037c4c8})
        \t/usr/lib/go-1.19/src/runtime/panic.go:884 +0x212
        acme.dev/shop.(*Cart).Add(0xc0003b8300, {0xc0003968e0?, 0x7807f2?})
        \t/build/shop/cart.go:341 +0x3b
        acme.dev/shop.TestHeaders.func2(0xc000373ba0?)
        \t/build/shop/cart_test.go:688 +0x3df
        created by testing.(*T).Run in goroutine 1
        \t/usr/lib/go-1.19/src/testing/testing.go:1493 +0x35f

        goroutine 1 [chan receive]:
        acme.dev/shop.Serve(0x1)
        \t/build/shop/serve.go:3 +0x1
        """;

    assertEquals(
        List.of(
            "lib testing.tRunner.func:1396",
            "lib runtime.panic:884",
            "app acme.dev/shop.(*Cart).Add:341",
            "test acme.dev/shop.TestHeaders.func:688",
            "lib testing.(*T).Run:1493",
            "app acme.dev/shop.Serve:3"),
        Said.frames(trace));
    assertEquals(
        5, CauseChain.parse(trace).root().frames().size(), "the other goroutine is no part of it");
  }

  @Test
  void readsThePlacesOfGoTests() {
    assertEquals(
        List.of("test orders_test.go:40", "test shop/cart_test.go:12", "test shop/helper.go:3"),
        Said.frames(
            """
                orders_test.go:40: got 3, want 4
                \tError Trace:\t/build/shop/cart_test.go:12
                \t            \t/build/shop/helper.go:3
                \tError:      \tNot equal:
            listening on main.go:7
            """));
  }

  @Test
  void readsRustWithItsPanic() {
    assertEquals(
        List.of(
            "test src/orders.rs.orders::tests::finds:12",
            "lib core::panicking.panic_fmt:64",
            "app acme::orders.find:12",
            "app <acme::Cart as core::ops::Drop>.drop:5",
            "lib core::ops::function::FnOnce.call_once:250"),
        Said.frames(
            """
            thread 'orders::tests::finds' panicked at src/orders.rs:12:5:
            index out of bounds: the len is 1 but the index is 7
            stack backtrace:
               0: core::panicking::panic_fmt
                         at /rustc/90c541806f/library/core/src/panicking.rs:64:14
               1: acme::orders::find::h0123456789abcdef
                         at ./src/orders.rs:12:5
               2: <acme::Cart as core::ops::Drop>::drop
                         at ./src/cart.rs:5:9
               3: 0x55d0 - core::ops::function::FnOnce::call_once
                         at /rustc/90c541806f/library/core/src/ops/function.rs:250:5
            """));
    assertEquals(
        List.of("test tests/shop.rs.finds:9"),
        Said.frames("thread 'finds' panicked at 'no such order', tests/shop.rs:9:5"));
    assertEquals(
        List.of("app src/store.rs:8"),
        Said.frames("thread 'finds' panicked at src/store.rs:8:49:\nindex out of bounds"));
  }

  @Test
  void readsSanitizersAndDebuggers() {
    assertEquals(
        List.of(
            "app shop::Cart.find:12",
            "app src/cart.c.total:40",
            "lib __libc_start_main",
            "app src/gdb.c.crash:7",
            "lib raise",
            "app (anonymous namespace).pick:3",
            "app shop::Cart.operator():5"),
        Said.frames(
            """
            ==12==ERROR: AddressSanitizer: heap-use-after-free on address 0x602000000010
                #0 0x4f2b1c in shop::Cart::find(int, char const*) const /build/src/cart.cc:12:3
                #1 0x4f2b1d in total /build/src/cart.c:40
                #2 0x7f12 in __libc_start_main (/lib/x86_64-linux-gnu/libc.so.6+0x2409a)
            #3  0x00005555 in crash (p=0x0) at /build/src/gdb.c:7
            #4  0x00007fff in raise () from /lib/x86_64-linux-gnu/libc.so.6
            #5  (anonymous namespace)::pick (x=3) at pick.cc:3
                #6 0x4f in shop::Cart::operator()(int) /build/src/cart.cc:5:1
            """));
  }

  @Test
  void whereMemoryWasFreedIsNotWhereItBroke() {
    CauseChain chain =
        CauseChain.parse(
            """
                #0 0x4f in use /build/src/a.c:12
            freed by thread T0 here:
                #0 0x4f in release /build/src/b.c:3
            """);

    assertEquals(1, chain.root().frames().size());
  }

  @Test
  void readsThePlacesOfAssertions() {
    assertEquals(
        List.of(
            "test test/cart_test.cc:12",
            "test tests/cart.cpp:40",
            "test cart_test.cpp:7",
            "app src/cart.c.total:9",
            "test ShopTests/CartTests.swift:21",
            "app app.find",
            "lib __libc_start_main"),
        Said.frames(
            """
            /build/test/cart_test.cc:12: Failure
            ../tests/cart.cpp:40: FAILED:
            cart_test.cpp(7): error: in "shop/total": check a == b has failed [1 != 2]
            src/cart.c:9: int total(int): Assertion `n > 0' failed.
            /build/ShopTests/CartTests.swift:21: error: -[ShopTests testX] : XCTAssertEqual failed
            ./shop(_ZN3app4findEi+0x1d) [0x55d0]
            /lib/x86_64-linux-gnu/libc.so.6(__libc_start_main+0xf3) [0x7f12]
            """));
  }

  /** As in XML of Catch2, Boost and Qt, and in traces of NUnit 2. */
  @Test
  void aPlaceOutsideOfScriptsIsAFrameWithoutAFunction() {
    assertEquals(
        List.of("app c.cc:5", "app src/cart.cpp:10", "test work/CartTest.cs:14"),
        Said.frames("at c.cc:5\nat ../src/cart.cpp:10\nat /work/CartTest.cs:14\n"));
  }

  @Test
  void readsElixir() {
    assertEquals(
        List.of("app lib/shop.ex.Shop.find/2:12", "test test/shop_test.exs:9"),
        Said.frames(
            """
                 (shop 0.1.0) lib/shop.ex:12: Shop.find/2
                 test/shop_test.exs:9: (test)
            """));
  }
}
