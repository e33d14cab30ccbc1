package dev.bugbash.categorizer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Read timed out after 3000 ms|Read timed out after <num> ms",
        "took 12.5s, 1,234.5 in all|took <num>s, <num> in all",
        "order 3f2504e0-4f89-11d3-9a0c-0305e82c3301 is gone|order <uuid> is gone",
        "at 2026-01-21T08:49:10.056Z and 08:49:10|at <time> and <time>",
        "Connection refused: redis/10.1.2.3:6379|Connection refused: redis/<ip>",
        "com.acme.Order@1b2c3d4e|com.acme.Order<id>",
        "object at 0x7f00aa11bb22|object at <hex>",
        "error[E0599]: no method|error[E0599]: no method",
        "commit deadbeef01 of main|commit <hex> of main",
        "/home/jenkins/workspace/acme-12/orders.json|<path>/orders.json",
        "C:\\Users\\ci\\acme\\orders.json|<path>\\orders.json",
        "GET http://redis-orders:30001/api/v1/orders/17|GET http://redis-orders:<num>/api/v1/orders/<num>",
        "HTTP status 503 after 3 tries|HTTP status 503 after <num> tries",
        "mail to ana@example.org failed|mail to <mail> failed",
        "Foo$$Lambda$123/0x00007f80 and $Proxy12|Foo<gen> and <gen>",
        "expected: <3> but was: <4>|expected: <<num>> but was: <<num>>",
        "utf8, Base64 and md5 stay|utf8, Base64 and md5 stay",
        "decade and facade stay|decade and facade stay",
        "GET http://localhost/111/orders|GET http://localhost/<num>/orders",
        "expected status 200 but was 503|expected status 200 but was 503",
        "failed: 404 Not Found after 404 ms|failed: 404 Not Found after <num> ms",
        "HTTP/1.1 502 from 17|HTTP/<num> 502 from <num>",
        "[Errno 111] Connection refused|[Errno 111] Connection refused",
        "exit status 2, signal: 11, exit code 137|exit status 2, signal: 11, exit code 137",
        "took 1m2.5s of PT1H3.25S|took <time> of <time>",
        "on Wed, 21 Jan 2026 08:49:10 GMT|on <time>",
        "Sat Nov 21 2026 14:56:46 was Nov 20, 2026|<time> was <time>",
        "Sunday and May stay, Mark 3 is no date|Sunday and May stay, Mark <num> is no date",
        "pod orders-7d9f8b6c5-x2k4q is gone|pod orders-<hex>-<id> is gone",
        "v1beta1, log4j2, x86_64, sha256, i18n|v1beta1, log4j2, x86_64, sha256, i18n",
        "fe80::1 and ::1 and aa1:bb::c|<ip> and ::<num> and <ip>",
        "std::vector, a1::b::c2|std::vector, a1::b::c2",
        "00:1a:2b:3c:4d:5e is down|<ip> is down",
        "512MB of 1.5GiB, 99.5% in 0.3s|<num>MB of <num>GiB, <num>% in <num>s",
        "/srv/ci/acme/orders.json|<path>/orders.json"
      })
  void masksWhatVariesAndKeepsNames(String text, String template) {
    assertEquals(template, Masker.mask(text).template());
  }

  @Test
  void keepsTheValuesThatItMasked() {
    Masked masked = Masker.mask("3 of 17 failed");

    assertEquals("<num> of <num> failed", masked.template());
    assertEquals("17", masked.values().get(1).text());
    assertEquals("<num> of ".length(), masked.values().get(1).at());
  }

  @Test
  void anyTextIsTheTemplateWithItsValuesPutBack() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    String alphabet = "aF09 -:./\\@$<>\n{}_,+eé\u0000\u202e\ud83d";

    for (int round = 0; round < 5_000; round++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(60);
      for (int i = 0; i < length; i++) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      assertEquals(text.toString(), restored(Masker.mask(text.toString())), "seed " + seed);
    }
  }

  @Test
  void aLongTextOfOneKindIsMaskedInOneGo() {
    String digits = "1".repeat(200_000);

    assertTrue(Masker.mask(digits).template().length() <= digits.length());
  }

  private static String restored(Masked masked) {
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (Masked.Value value : masked.values()) {
      text.append(masked.template(), from, value.at()).append(value.text());
      from = value.at() + value.kind().length() + 2;
    }
    return text.append(masked.template().substring(from)).toString();
  }
}
