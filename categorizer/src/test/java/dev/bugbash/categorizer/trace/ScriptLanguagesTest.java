package dev.bugbash.categorizer.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Traces of Python, JavaScript and Dart as their tools print them. */
class ScriptLanguagesTest {
  @Test
  void pytestsLongFormNamesAFunctionByItsSource() {
    String trace =
        """
        runner = <acme.Runner object at 0x7f57679b5350>

            @pytest.mark.parametrize("x", [1])
            def test_find(runner, x):
                def inner():
                    pass

        >       result = runner.find(x)

        tests/test_orders.py:150:\s
        _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _
        src/acme/runner.py:68: in find
            return self.index[key]
        _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _

        self = <acme.Index object at 0x7f57>, key = 'a'

            async def get(self, key: str | None) -> int:
        >       raise KeyError("missing")
        E       KeyError: 'missing'

        src/acme/index.py:29: KeyError
        """;

    assertEquals(
        List.of(
            "test tests/test_orders.py.test_find:150",
            "app acme/runner.py.find:68",
            "app acme/index.py.get:29"),
        Said.frames(trace));
    assertEquals(List.of("KeyError: 'missing' @ acme/index.py.get"), Said.chain(trace));
    assertEquals(List.of("KeyError: 'missing'"), CauseChain.parse(trace).body());
  }

  @Test
  void aFunctionOfOneLineIsNamedByTheLineThatFailed() {
    assertEquals(
        List.of("test tests/test_http.py.test_admin:18"),
        Said.frames(
            """
            self = <test_http.PagesTest testMethod=test_admin>

            >   def test_admin(self): self.assertEqual(get("/adm").status_code, 302)
            E   AssertionError: 403 != 302

            tests/test_http.py:18: AssertionError
            """));
  }

  @Test
  void pytestsAssertIsAnAssertionError() {
    assertEquals(
        List.of("AssertionError:  @ tests/test_a.py.test_a"),
        Said.chain(
            """
                def test_a():
            >       assert f() == 2
            E       assert 1 == 2
            E        +  where 1 = f()

            tests/test_a.py:3: AssertionError
            """));
  }

  @Test
  void whatPythonHandledWasFirst() {
    assertEquals(
        List.of("KeyError: 'a' @ acme/index.py.get", "acme.NotThere: a @ acme/orders.py.find"),
        Said.chain(
            """
            Traceback (most recent call last):
              File "/srv/acme/index.py", line 7, in get
                return d[k]
                       ~^^^
            KeyError: 'a'

            During handling of the above exception, another exception occurred:

            Traceback (most recent call last):
              File "/srv/acme/orders.py", line 12, in find
                raise NotThere(k)
            acme.NotThere: a
            """));
  }

  @Test
  void pytestsLineForAFailureIsItsPlace() {
    assertEquals(
        List.of("app shop/orders.py:6"),
        Said.frames("/srv/shop/orders.py:6: orders.Db.OperationalError: no such table: coupon"));
    assertEquals(
        List.of("test tests/test_a.py:7"),
        Said.frames("/srv/tests/test_a.py:7: assert [1, 2] == [1, 3]"));
    assertEquals(List.of(), Said.frames("/srv/shop/orders.py:6: error: Incompatible types"));
  }

  @Test
  void readsExceptionGroups() {
    assertEquals(
        List.of("app acme/main.py.main:3", "app acme/worker.py.work:9"),
        Said.frames(
            """
              + Exception Group Traceback (most recent call last):
              |   File "/srv/acme/main.py", line 3, in main
              |     raise ExceptionGroup("several", errors)
              | ExceptionGroup: several (1 sub-exception)
              +-+---------------- 1 ----------------
                | Traceback (most recent call last):
                |   File "/srv/acme/worker.py", line 9, in work
                |     raise ValueError(1)
                | ValueError: 1
                +------------------------------------
            """));
  }

  @Test
  void readsJavaScriptOfNodeBrowsersAndBundles() {
    assertEquals(
        List.of(
            "app src/orders.ts.Orders.find:12",
            "test test/orders.spec.ts.<anonymous>:40",
            "app src/a.mjs.load:3",
            "app src/b.js.new Shop:5",
            "app src/App.vue.Proxy.render:9",
            "app js/main.chunk.js.onClick:2",
            "lib Array.forEach",
            "lib new Promise",
            "lib Promise.all",
            "app my (old) files/c.js.f:8",
            "app src/d.js.<anonymous>:4",
            "lib jest/run.js.<anonymous>:1",
            "lib process/task_queues.processTicksAndRejections:95",
            "app src/d.js.g:6",
            "app (src)/e.js.<anonymous>:7"),
        Said.frames(
            """
            TypeError: Cannot read properties of undefined (reading 'id')
                at Orders.find (/builds/acme/src/orders.ts:12:5)
                at Context.<anonymous> (/builds/acme/test/orders.spec.ts:40:7)
                at async load (file:///builds/src/a.mjs:3:7)
                at new Shop (webpack:///./src/b.js?:5:1)
                at Proxy.render [as _render] (webpack-internal:///./src/App.vue:9:1)
                at onClick (http://localhost:3000/static/js/main.chunk.js:2:333)
                at Array.forEach (<anonymous>)
                at new Promise (<anonymous>)
                at async Promise.all (index 0)
                at f (/srv/my (old) files/c.js:8:1)
                at eval (eval at e (/srv/src/d.js:4:2), <anonymous>:1:1)
                at Object.<anonymous> (/builds/acme/node_modules/jest/run.js:1:2)
                at processTicksAndRejections (node:internal/process/task_queues:95:5)
            g@http://localhost:9876/base/src/d.js:6:3
                at /srv/(src)/e.js:7:1
            """));
  }

  @Test
  void readsVitest() {
    assertEquals(
        List.of(
            "app src/address.ts.streetOf:1",
            "app src/address.ts.label:2",
            "app src/pool.ts.new Pool:7",
            "test test/address.spec.ts.<anonymous>:2"),
        Said.frames(
            """
            TypeError: Cannot read properties of undefined (reading 'trim')
             ❯ Proxy.exports.streetOf src/address.ts:1:81
                  1| export const streetOf = (raw) => raw.street.trim();
             ❯ Object.exports.label src/address.ts:2:34
             ❯ new Pool src/pool.ts:7:3
             ❯ test/address.spec.ts:2:61
             ❯ test/phone.spec.ts (2 tests | 2 failed) 5ms
            """));
  }

  @Test
  void whatPlaywrightPutsAboveTheSourceIsNoFrame() {
    assertEquals(
        List.of("app src/orders.js.count:3"),
        Said.frames(
            """
            TypeError: Cannot read properties of undefined (reading 'length')

               at ../src/orders.js:3

            > 3 | exports.count = (o) => o.lines.length;
                at Object.count (/srv/src/orders.js:3:32)
            """));
  }

  @Test
  void nodesCauseIsTheCause() {
    assertEquals(
        List.of("TypeError: no id @ src/index.js.get", ":  @ src/orders.js.find"),
        Said.chain(
            """
            Error: not found
                at find (/srv/src/orders.js:12:5) {
              [cause]: TypeError: no id
                  at get (/srv/src/index.js:3:5)
            }
            """));
  }

  @Test
  void jestsCauseIsTheCause() {
    assertEquals(
        List.of("Error: no port @ src/db.js.open", ":  @ src/orders.js.find"),
        Said.chain(
            """
            DbError: not found

                at find (src/orders.js:12:5)

                Cause:
                Error: no port

                at open (src/db.js:3:5)
            """));
  }

  @Test
  void readsDart() {
    assertEquals(
        List.of(
            "lib package:test_api/expect.dart.expect:12",
            "app lib/orders.dart.Orders.find:31",
            "test test/orders_test.dart.main:9"),
        Said.frames(
            """
            package:test_api/expect.dart 12:3     expect
            #1      Orders.find (package:acme/lib/orders.dart:31:5)
            test/orders_test.dart 9:7  main.<fn>
            """));
  }
}
