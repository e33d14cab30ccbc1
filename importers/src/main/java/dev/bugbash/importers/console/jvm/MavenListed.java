package dev.bugbash.importers.console.jvm;

/** A test that {@code Results} lists, with its message or its runs. */
final class MavenListed {
  private static final int LONGEST = 20_000;

  private final MavenNames name;
  private final boolean error;
  private final boolean flake;
  private final StringBuilder message = new StringBuilder();
  private int runs;
  private int redRuns;

  MavenListed(MavenNames name, boolean error, boolean flake) {
    this.name = name;
    this.error = error;
    this.flake = flake;
    message.append(name.message());
  }

  void run(String said) {
    runs++;
    if (!said.startsWith("PASS")) {
      redRuns++;
      more(said);
    }
  }

  void more(String line) {
    if (message.length() + line.length() < LONGEST) {
      message.append(message.length() == 0 ? "" : "\n").append(line.strip());
    }
  }

  MavenNames name() {
    return name;
  }

  boolean error() {
    return error;
  }

  boolean flake() {
    return flake;
  }

  int runs() {
    return runs;
  }

  int redRuns() {
    return redRuns;
  }

  String message() {
    return message.toString();
  }
}
