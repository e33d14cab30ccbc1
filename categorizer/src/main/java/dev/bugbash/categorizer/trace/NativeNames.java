package dev.bugbash.categorizer.trace;

/** Names of C++ functions. */
final class NativeNames {
  private static final String ANONYMOUS = "(anonymous namespace)";
  private static final String CALL = "operator()";

  private NativeNames() {}

  /** {@code ns::f(int, char const*) const} is {@code ns::f}. */
  static String withoutArguments(String called) {
    int from = called.lastIndexOf(ANONYMOUS);
    from = from < 0 ? 0 : from + ANONYMOUS.length();
    int call = called.indexOf(CALL, from);
    int open = called.indexOf('(', call < 0 ? from : call + CALL.length());
    String name = (open < 0 ? called : called.substring(0, open)).strip();
    boolean plain = name.indexOf('<') < 0 && !name.contains(ANONYMOUS);
    int returned = plain ? name.lastIndexOf(' ') : -1;
    return returned < 0 || call >= 0 || name.startsWith("operator")
        ? name
        : name.substring(returned + 1);
  }

  /** The names in {@code _ZN3app4findEi}: {@code app::find}; any other text as it is. */
  static String demangled(String symbol) {
    if (!symbol.startsWith("_Z")) {
      return symbol;
    }
    StringBuilder name = new StringBuilder();
    int at = symbol.startsWith("_ZN") ? 3 : 2;
    while (at < symbol.length() && "KLrV".indexOf(symbol.charAt(at)) >= 0) {
      at++;
    }
    while (at < symbol.length() && Place.isDigit(symbol.charAt(at))) {
      int length = Place.line(symbol, at - 1);
      int from = Place.endOfDigits(symbol, at);
      int to = Math.min(symbol.length(), from + length);
      name.append(name.length() == 0 ? "" : "::").append(symbol, from, to);
      at = to;
      if (!symbol.startsWith("_ZN")) {
        break;
      }
    }
    return name.length() == 0 ? symbol : name.toString();
  }
}
