package dev.bugbash.categorizer;

import dev.bugbash.categorizer.text.Excerpt;
import dev.bugbash.categorizer.text.Masker;
import dev.bugbash.categorizer.trace.CauseChain;
import dev.bugbash.categorizer.trace.Head;
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
    String type = type(failure, chain, caused);
    String causeType = root.type().isEmpty() ? type : root.type();
    String text = text(failure, type, chain, caused);
    String template = Masker.mask(text).template().strip();
    var ownership = new Ownership(failure.test());
    List<Frame> frames =
        chain.sections().stream()
            .flatMap(section -> section.frames().stream())
            .map(ownership::of)
            .filter(frame -> frame.kind() != FrameKind.FRAMEWORK)
            .map(Signer::withoutLine)
            .distinct()
            .toList();
    Signature signature = signature(type, causeType, template, frames, failure);
    return new Evidence(signature, type, causeType, template, text, frames, failure.test());
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
    String body = chain.body().isEmpty() ? "" : chain.body().get(0);
    return Head.in(firstLine(failure.message())).or(() -> Head.in(body)).map(Head::type).orElse("");
  }

  private static String firstLine(String text) {
    String start = text.stripLeading();
    int end = start.indexOf('\n');
    return end < 0 ? start : start.substring(0, end).strip();
  }

  private static String text(Failure failure, String type, CauseChain chain, boolean caused) {
    List<String> parts = new ArrayList<>();
    parts.add(withoutType(Excerpt.of(failure.message()), type));
    if (parts.get(0).isBlank()) {
      String body = String.join("\n", chain.body());
      parts.set(0, withoutType(body, type));
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
