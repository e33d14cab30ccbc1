package dev.bugbash.categorizer.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was null, by Java's own account of a null pointer (JEP 358): {@code Cannot invoke "…"
 * because the return value of "Shop.cart()" is null}.
 */
public final class NullExpression {
  /** A method or a field; the name of a local variable says nothing of the cause. */
  private static final Pattern ACCOUNT =
      Pattern.compile(
          "because (?:the return value of )?\"([^\"<(.]{1,200}\\.[^\"<(]{1,400})[^\"]{0,1000}\" is null");

  private NullExpression() {}

  /**
   * The method or field, without arguments; empty where the message is no such account.
   *
   * @param message as printed or masked
   */
  public static String of(String message) {
    if (!message.contains("\" is null")) {
      return "";
    }
    Matcher m = ACCOUNT.matcher(message);
    return m.find() ? m.group(1) : "";
  }
}
