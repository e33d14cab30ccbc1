package dev.bugbash.categorizer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MissingSymbolTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ": api/money_test.go:14:9: undefined: money.FromFloat|money.FromFloat|money.FromFloat",
        ": a.go:3:2: no required module provides package acme.dev/x; to add it:|acme.dev/x|acme.dev/x",
        ": a.go:9: o.Total undefined (type *Order has no field or method Total)|*Order#Total|*Order.Total",
        "jinja2.exceptions.TemplateNotFound: shop/a.html|shop/a.html|shop/a.html",
        "django.urls.exceptions.NoReverseMatch: Reverse for 'item-list' not found.|item-list|item-list",
        "a.NoSuchBeanDefinitionException: No qualifying bean of type 'shop.PriceEngine' available|shop.PriceEngine|shop.PriceEngine",
        "java.lang.IllegalArgumentException: Could not resolve placeholder 'shop.mail' in value|shop.mail|shop.mail",
        "java.lang.NoClassDefFoundError: org/acme/lib/Strings|org.acme.lib|org.acme.lib.Strings",
        "java.lang.ClassNotFoundException: org.acme.lib.Strings|org.acme.lib|org.acme.lib.Strings",
        "java.lang.NoSuchMethodError: 'void A.f(int)'|void A.f(int)|void A.f(int)",
        "ModuleNotFoundError: No module named 'yaml'|yaml|yaml",
        "ImportError: cannot import name 'soft_unicode' from 'markupsafe'|soft_unicode|soft_unicode",
        "Error: Cannot find module './widget'|./widget|./widget",
        "AttributeError: module 'shop.formats' has no attribute 'Csv'|Csv|Csv",
        "Error: Call to undefined function Shop\\footer()|Shop\\footer|Shop\\footer",
        "Error: Class \"Shop\\Formater\" not found|Shop\\Formater|Shop\\Formater",
        "AttributeError: 'Customer' object has no attribute 'name'|Customer#name|Customer.name",
        "AttributeError: type object 'Level' has no attribute 'LOW'|Level#LOW|Level.LOW",
        "TypeError: Api.get() got an unexpected keyword argument 'ttl'|Api.get#ttl|Api.get.ttl",
        "NoMethodError: undefined method `titel' for an instance of Shop::User"
            + "|Shop::User#titel|Shop::User.titel",
        "NoMethodError: undefined method 'titel' for #<Shop::User:0x01>"
            + "|Shop::User#titel|Shop::User.titel",
        "Error: Call to undefined method Shop\\User::titel()|Shop\\User#titel|Shop\\User.titel",
        "MissingMethodException: No signature of method: blog.Post.slug() is applicable"
            + "|blog.Post#slug|blog.Post.slug",
        "MissingPropertyException: No such property: subtitle for class: blog.Post"
            + "|blog.Post#subtitle|blog.Post.subtitle",
        "TypeError: Logger is not a constructor|#Logger|Logger",
        "TypeError: (0 , _shop.total) is not a function|#shop.total|shop.total"
      })
  void findsTheSymbol(String cause, String group, String name) {
    assertEquals(new MissingSymbol(group, name), MissingSymbol.of(cause).orElseThrow());
  }

  @Test
  void aFailedInitializerDoesNotSayWhatIsMissing() {
    String cause = "java.lang.NoClassDefFoundError: Could not initialize class org.acme.Broken";

    assertTrue(MissingSymbol.of(cause).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java.lang.AssertionError: expected 3 but was 4",
        "AttributeError: 'NoneType' object has no attribute 'strip'",
        "AttributeError: 'dict' object has no attribute 'append'",
        "NoMethodError: undefined method `strip' for nil",
        "NoMethodError: undefined method 'strip' for an instance of Integer",
        "TypeError: rows.map is not a function",
        "Error: value is undefined: cart",
        "TypeError: __init__() got an unexpected keyword argument 'timeout'"
      })
  void aMistakenValueMissesNothing(String cause) {
    assertTrue(MissingSymbol.of(cause).isEmpty());
  }

  @Test
  void aMemberThatTwoTypesLackMayBeOne() {
    assertFalse(MissingSymbol.different("Customer#name", "Guest#name"));
    assertTrue(MissingSymbol.different("Customer#name", "Customer#street"));
    assertTrue(MissingSymbol.different("org.acme.lib", "com.other.lib"));
  }

  @Test
  void whoSaysTheNameDidNotFindItEither() {
    assertTrue(MissingSymbol.found("CsvWriter", "ValueError: no rows"));
    assertFalse(MissingSymbol.found("CsvWriter", "collection failure: CsvWriter"));
    assertFalse(MissingSymbol.found("Customer#name", "ValueError: no rows"));
  }
}
