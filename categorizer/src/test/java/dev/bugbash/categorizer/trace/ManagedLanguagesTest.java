package dev.bugbash.categorizer.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Traces of the JVM, .NET, PHP and Ruby as their tools print them. */
class ManagedLanguagesTest {
  @Test
  void readsFramesOfAllJvmLanguages() {
    assertEquals(
        List.of(
            "app com.acme.Orders.find:12",
            "test com.acme.OrdersTest.finds:40",
            "lib java.util.List.of:9",
            "lib com.acme.Orders.apply",
            "app com.acme.Orders.lambda$find:14",
            "app com.acme.Orders$Companion.of:3",
            "test com.acme.ShopTest.sells two items (once):21",
            "test com.acme.ShopSpec.keeps an item:9",
            "app com.acme.Cart$.$anonfun$total:7",
            "lib clojure.lang.RestFn.invoke:408",
            "app acme.core.total:12",
            "lib java.lang.reflect.Method.invoke",
            "lib jdk.proxy2.$Proxy12.find",
            "app com.acme.Legacy.run"),
        Said.frames(
            """
            java.lang.NullPointerException: x
            \tat com.acme.Orders.find(Orders.java:12) ~[acme.jar:1.0]
            \tat app//com.acme.OrdersTest.finds(OrdersTest.java:40)
            \tat java.base@17.0.1/java.util.List.of(List.java:9)
            \tat com.acme.Orders$$Lambda$14/0x0001.apply(Unknown Source)
            \tat com.acme.Orders.lambda$find$3(Orders.java:14)
            \tat com.acme.Orders$Companion.of(Orders.kt:3)
            \tat com.acme.ShopTest.sells two items (once)(ShopTest.kt:21)
            \tat com.acme.ShopSpec.keeps an item(ShopSpec.groovy:9)
            \tat com.acme.Cart$.$anonfun$total$1(Cart.scala:7)
            \tat clojure.lang.RestFn.invoke (RestFn.java:408)
            \tat acme.core.total (core.clj:12)
            \tat java.base/java.lang.reflect.Method.invoke(Native Method)
            \tat jdk.proxy2/jdk.proxy2.$Proxy12.find(Unknown Source)
            \tat com.acme.Legacy.run(Unknown Source)
            """));
  }

  @Test
  void readsPlacesOfGradlesShortForm() {
    assertEquals(
        List.of("java.io.FileNotFoundException:  @ CartTest", ":  @ CartTest"),
        Said.chain(
            """
            java.lang.IllegalStateException
                at CartTest.java:13
                Caused by: java.io.FileNotFoundException
                    at CartTest.java:13
            """));
    assertEquals(List.of("test CartTest:13"), Said.frames("    at CartTest.java:13"));
  }

  @Test
  void aSuppressedThrowableTakesItsOwnCauseAlong() {
    assertEquals(
        List.of("com.acme.RootException: r @ com.acme.R.run", ":  @ com.acme.A.run"),
        Said.chain(
            """
            com.acme.AException: a
            \tat com.acme.A.run(A.java:1)
            \tSuppressed: com.acme.BException: b
            \t\tat com.acme.B.close(B.java:2)
            \t\t... 3 more
            \tCaused by: com.acme.CException: c
            \t\tat com.acme.C.close(C.java:2)
            Caused by: com.acme.RootException: r
            \tat com.acme.R.run(R.java:2)
            \t... 4 more
            """));
  }

  @Test
  void readsDotNetWithStateMachinesAndLambdas() {
    assertEquals(
        List.of(
            "app Acme.Orders.Find:12",
            "app Acme.Orders.FindAsync:31",
            "app Acme.Orders.Load:7",
            "app Acme.Cache.Get",
            "lib System.Linq.Enumerable.ToList",
            "test Acme.Tests.OrdersTests.Finds:9"),
        Said.frames(
            """
            System.InvalidOperationException : gone
               at Acme.Orders.Find(Int32 id) in /src/Orders.cs:line 12
               at Acme.Orders.<FindAsync>d__5.MoveNext() in C:\\src\\Orders.cs:line 31
            --- End of stack trace from previous location ---
               at Acme.Orders.<>c__DisplayClass1_0.<Load>b__0(Order o) in /src/Orders.cs:line 7
               at Acme.Cache`1.Get[T](String key, Func`2 make)
               at System.Linq.Enumerable.ToList[TSource](IEnumerable`1 source)
               at Acme.Tests.OrdersTests.Finds() in /src/OrdersTests.cs:line 9
            """));
  }

  @Test
  void theInnerExceptionOfDotNetIsTheCause() {
    assertEquals(
        List.of("System.IO.IOException: disk full @ Acme.Disk.Write", ":  @ Acme.Store.Put"),
        Said.chain(
            """
            Acme.StoreException: can't store
             ---> System.IO.IOException: disk full
               at Acme.Disk.Write(Byte[] b) in /src/Disk.cs:line 3
               --- End of inner exception stack trace ---
               at Acme.Store.Put(String k) in /src/Store.cs:line 9
            """));
  }

  @Test
  void phpNamesTheFunctionOfAPlaceOnTheNextLine() {
    assertEquals(
        List.of(
            "app Acme\\Orders.find:12",
            "lib PHPUnit\\Framework\\TestCase.runTest:1526",
            "test tests/OrdersTest.php:40"),
        Said.frames(
            """
            #0 /srv/app/src/Orders.php(12): PDO->query('select')
            #1 /srv/app/vendor/phpunit/TestCase.php(1526): Acme\\Orders->find(Object(Acme\\Key))
            #2 [internal function]: PHPUnit\\Framework\\TestCase->runTest()
            #3 {main}

            /srv/app/tests/OrdersTest.php:40
            """));
  }

  @Test
  void readsRubyOldAndNew() {
    assertEquals(
        List.of(
            "app lib/orders.rb.find:12",
            "app lib/orders.rb.Orders#find:13",
            "test spec/orders_spec.rb:40",
            "lib gems/rspec-core.rb.run:9",
            "lib <internal:kernel>.loop:187"),
        Said.frames(
            """
            Failure/Error: orders.find(1)

            NoMethodError:
              undefined method `id' for nil:NilClass
            # ./lib/orders.rb:12:in `find'
            lib/orders.rb:13:in 'block (2 levels) in Orders#find'
            # ./spec/orders_spec.rb:40:in `block (3 levels) in <top (required)>'
            # /usr/local/bundle/gems/rspec-core.rb:9:in `run'
            <internal:kernel>:187:in `loop'
            """));
  }

  @Test
  void cucumberNamesTheStep() {
    assertEquals(
        List.of(
            "lib org.junit.Assert.fail:89",
            "app shop.Steps.pays:31",
            "test features/shop.feature.I pay <num> coins:12"),
        Said.frames(
            """
            java.lang.AssertionError: too few
            \tat org.junit.Assert.fail(Assert.java:89)
            \tat shop.Steps.pays(Steps.java:31)
            \tat \u273D.I pay 3 coins(file:///srv/src/features/shop.feature:12)
            """));
  }
}
