package dev.bugbash.categorizer;

import dev.bugbash.categorizer.text.Excerpt;
import dev.bugbash.categorizer.text.Masker;
import dev.bugbash.categorizer.trace.CauseChain;
import dev.bugbash.categorizer.trace.Section;
import dev.bugbash.model.Failure;
import dev.bugbash.model.Frame;
import dev.bugbash.model.FrameKind;
import dev.bugbash.model.Signature;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** Turns a failure into evidence and its signature. */
final class Signer {
  private static final int SIGNATURE_BYTES = 16;

  private Signer() {}

  static Evidence sign(Failure failure) {
    CauseChain chain = CauseChain.parse(Excerpt.of(failure.stack()));
    Section root = chain.root();
    boolean caused = chain.sections().size() > 1;
    String type = failure.type().isEmpty() && !caused ? root.type() : failure.type();
    String causeType = root.type().isEmpty() ? type : root.type();
    String text = text(failure, chain, caused);
    String template = Masker.mask(text).template().strip();
    List<Frame> frames =
        chain.sections().stream()
            .flatMap(section -> section.frames().stream())
            .map(frame -> ownTest(frame, failure.test().suite()))
            .filter(frame -> frame.kind() != FrameKind.FRAMEWORK)
            .map(Signer::withoutLine)
            .distinct()
            .toList();
    Signature signature = signature(type, causeType, template, frames, failure);
    return new Evidence(signature, type, causeType, template, text, frames, failure.test());
  }

  private static String text(Failure failure, CauseChain chain, boolean caused) {
    List<String> parts = new ArrayList<>();
    parts.add(withoutType(Excerpt.of(failure.message()), failure.type()));
    if (parts.get(0).isBlank()) {
      String body = String.join("\n", chain.body());
      parts.set(0, withoutType(body, failure.type()));
    }
    if (caused && !chain.root().message().isBlank()) {
      parts.add(chain.root().message());
    }
    return String.join("\n", parts);
  }

  private static String withoutType(String message, String type) {
    return !type.isEmpty() && message.startsWith(type + ": ")
        ? message.substring(type.length() + 2)
        : message;
  }

  /** The class that the report names as the test is test code, whatever it is called. */
  private static Frame ownTest(Frame frame, String suite) {
    boolean own =
        !suite.isEmpty()
            && (frame.module().equals(suite) || frame.module().startsWith(suite + "$"));
    return own && frame.kind() != FrameKind.TEST
        ? new Frame(frame.module(), frame.function(), frame.file(), frame.line(), FrameKind.TEST)
        : frame;
  }

  private static Frame withoutLine(Frame frame) {
    return new Frame(frame.module(), frame.function(), "", 0, frame.kind());
  }

  private static Signature signature(
      String type, String causeType, String template, List<Frame> frames, Failure failure) {
    List<String> application = symbols(frames, FrameKind.APPLICATION);
    List<String> test = symbols(frames, FrameKind.TEST);
    MessageDigest digest = sha256();
    add(digest, List.of("v" + Categorizer.RULES, type, causeType, template));
    add(digest, application);
    if (application.isEmpty() || isAssertion(type)) {
      add(digest, test);
      add(
          digest,
          test.isEmpty() ? List.of(failure.test().suite(), failure.test().name()) : List.of());
    }
    byte[] hash = digest.digest();
    return new Signature(Categorizer.RULES, HexFormat.of().formatHex(hash, 0, SIGNATURE_BYTES));
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

  /** Lengths stand between the parts, so that no two lists give the same bytes. */
  private static void add(MessageDigest digest, List<String> parts) {
    digest.update((parts.size() + "[").getBytes(StandardCharsets.UTF_8));
    for (String part : parts) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
      digest.update(bytes);
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
