package dev.bugbash.categorizer;

import dev.bugbash.categorizer.assertion.Comparison;
import dev.bugbash.categorizer.text.Masker;
import dev.bugbash.categorizer.text.PhrasedTypes;
import dev.bugbash.categorizer.trace.CauseChain;
import dev.bugbash.categorizer.trace.Head;
import dev.bugbash.categorizer.trace.Section;
import dev.bugbash.categorizer.trace.Told;
import dev.bugbash.model.Failure;
import dev.bugbash.model.Frame;
import dev.bugbash.model.FrameKind;
import dev.bugbash.model.Signature;
import dev.bugbash.model.TestId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Turns a failure into evidence and its signature. */
final class Signer {
  private static final int SIGNATURE_BYTES = 16;

  /** Stands for a compared value until the rest is masked; of the private use area. */
  private static final String VALUE = "\uE000";

  private static final Section NO_CAUSE = new Section("", "", List.of());

  private Signer() {}

  static Evidence sign(Failure failure) {
    Told told = Told.of(failure);
    CauseChain chain = CauseChain.parse(told.trace());
    Section root = chain.root();
    boolean caused = chain.sections().size() > 1;
    String type = type(failure, chain, caused);
    String causeType = root.type().isEmpty() ? type : root.type();
    String said = said(told, type, chain);
    Section cause = caused ? root : NO_CAUSE;
    Optional<String> compared = Comparison.withoutValues(type, said, VALUE);
    String template = template(compared.orElse(said), compared.isPresent(), cause);
    boolean assertion = compared.isPresent() || isAssertion(type);
    var ownership = new Ownership(failure.test());
    List<Frame> frames =
        chain.sections().stream()
            .flatMap(section -> section.frames().stream())
            .map(ownership::of)
            .filter(frame -> frame.kind() != FrameKind.FRAMEWORK)
            .filter(frame -> !ownership.isTestItself(frame))
            .map(Signer::withoutLine)
            .distinct()
            .toList();
    Signature signature =
        signature(List.of(type, causeType, template), frames, failure.test(), assertion);
    return new Evidence(
        signature, type, causeType, template, whole(said, cause), frames, failure.test());
  }

  /** As reported; many tools write it into the text only. */
  private static String type(Failure failure, CauseChain chain, boolean caused) {
    if (!failure.type().isEmpty()) {
      return failure.type();
    }
    String outermost = chain.sections().get(chain.sections().size() - 1).type();
    if (!outermost.isEmpty() || caused) {
      return outermost;
    }
    String said = firstLine(failure.message());
    return Head.in(said)
        .or(
            () ->
                chain.body().stream().limit(1).flatMap(line -> Head.in(line).stream()).findFirst())
        .or(() -> saidAgain(said, chain.body()))
        .map(Head::type)
        .or(() -> PhrasedTypes.of(said))
        .orElse("");
  }

  /** The line of a trace that is the message with its type before it. */
  private static Optional<Head> saidAgain(String said, List<String> body) {
    return body.stream()
        .filter(line -> !said.isEmpty() && line.endsWith(": " + said))
        .flatMap(line -> Head.in(line).stream())
        .findFirst();
  }

  private static String firstLine(String text) {
    String start = text.stripLeading();
    int end = start.indexOf('\n');
    return end < 0 ? start : start.substring(0, end).strip();
  }

  /** The message without its type; where there is none, what the trace says. */
  private static String said(Told told, String type, CauseChain chain) {
    String message = withoutType(told.message(), type);
    return message.isBlank() ? withoutType(String.join("\n", chain.body()), type) : message;
  }

  /** With what the innermost cause says, unless that is how it begins. */
  private static String whole(String said, Section cause) {
    boolean again = said.strip().startsWith(cause.message().strip());
    return again ? said : said + "\n" + cause.message();
  }

  private static String template(String said, boolean marked, Section cause) {
    String template = Masker.mask(whole(said, cause)).template().strip();
    return marked ? template.replace(VALUE, "<val>") : template;
  }

  /** A throwable without a message prints its type alone, which says nothing more. */
  private static String withoutType(String message, String type) {
    if (type.isEmpty() || !message.startsWith(type)) {
      return message;
    }
    String rest = message.substring(type.length());
    if (rest.startsWith(": ") || rest.startsWith(":\n")) {
      return rest.substring(2);
    }
    if (rest.isEmpty() || rest.equals(":")) {
      return "";
    }
    return rest.startsWith("\n") ? rest.strip() : message;
  }

  /** Lines move with every change; they are kept where nothing else tells the place in a file. */
  private static Frame withoutLine(Frame frame) {
    boolean onlyFile = frame.kind() == FrameKind.APPLICATION && frame.function().isEmpty();
    int line = onlyFile ? frame.line() : 0;
    return new Frame(frame.module(), frame.function(), "", line, frame.kind());
  }

  /** What an assertion compares differs from test to test, whatever it is called with. */
  private static Signature signature(
      List<String> said, List<Frame> frames, TestId test, boolean assertion) {
    List<String> application = symbols(frames, FrameKind.APPLICATION);
    StringBuilder text = new StringBuilder(1_000);
    add(text, List.of("v" + Categorizer.RULES, said.get(0), said.get(1), said.get(2)));
    add(text, application);
    boolean onlyFiles = !application.isEmpty() && frames.stream().noneMatch(Signer::tellsFunction);
    if (application.isEmpty() || assertion || onlyFiles) {
      List<String> testFrames = symbols(frames, FrameKind.TEST);
      boolean vague = testFrames.isEmpty() || onlyFiles;
      add(text, testFrames);
      add(text, vague ? List.of(test.suite(), test.name()) : List.of());
    }
    byte[] hash = sha256().digest(text.toString().getBytes(StandardCharsets.UTF_8));
    return new Signature(Categorizer.RULES, HexFormat.of().formatHex(hash, 0, SIGNATURE_BYTES));
  }

  /** Of application code, in a language whose traces name functions. */
  private static boolean tellsFunction(Frame frame) {
    return frame.kind() == FrameKind.APPLICATION && !frame.function().isEmpty();
  }

  private static boolean isAssertion(String type) {
    return type.contains("Assert") || type.contains("Comparison") || type.endsWith("Failed");
  }

  private static List<String> symbols(List<Frame> frames, FrameKind kind) {
    return frames.stream()
        .filter(frame -> frame.kind() == kind)
        .map(Frame::symbol)
        .collect(Collectors.toList());
  }

  /** Lengths stand between the parts, so that no two lists give the same text. */
  private static void add(StringBuilder text, List<String> parts) {
    text.append(parts.size()).append('[');
    for (String part : parts) {
      text.append(part.length()).append(':').append(part);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
