package dev.bugbash.importers.outcome;

/** How the process of a Go package died: told to the tests that were open. */
public final class GoProcess {
  /** What is said of a package that is red, and of which nothing tells why. */
  public static final String PACKAGE_FAILED = "the package failed, none of its tests did";

  private static final String NEVER_ENDED =
      "began and never ended: its process panicked, exited or was killed";

  private String cause = "";
  private String status = "";
  private boolean sure;
  private int open;

  /** Takes notice of what a test that had ended, or the package, printed. */
  public void saw(GoFailure failure) {
    if (!sure && failure.isDeath()) {
      cause = failure.headline();
      sure = true;
    }
  }

  /** The same of a test that was open: its last words may be those of {@code log.Fatal}. */
  public void sawOpen(GoFailure failure) {
    saw(failure);
    open++;
    if (cause.isEmpty() && failure.type().isEmpty() && !failure.isLocated()) {
      cause = failure.headline();
    }
  }

  /**
   * @param exit {@code exit status 2}; may be empty
   */
  public void exited(String exit) {
    status = exit.isEmpty() ? status : exit;
  }

  /** Why a test that was open is red: it was the one, or it went down with it. */
  public GoFailure of(GoFailure own) {
    boolean said = !own.message().isEmpty() && (cause.isEmpty() || own.headline().equals(cause));
    if (own.isDeath() || said) {
      return own;
    }
    return new GoFailure("", why(), own.stack());
  }

  private String why() {
    if (cause.isEmpty() && open == 1 && !status.isEmpty()) {
      return status;
    }
    String known = cause.isEmpty() ? status : cause;
    return known.isEmpty()
        ? "the test " + NEVER_ENDED
        : "the test never ended: its package died of " + known;
  }

  /** Why a package is red that never ended. */
  public static String ofPackage() {
    return "the package " + NEVER_ENDED;
  }
}
