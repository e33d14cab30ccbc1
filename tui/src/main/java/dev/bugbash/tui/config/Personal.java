package dev.bugbash.tui.config;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What one person keeps.
 *
 * @param board where the board is
 * @param file of the configuration; it need not exist
 * @param views that they saved; empty where there is no folder for them
 * @param session file of what they last saw on the board; empty where there is no folder for it
 * @param fresh whether they want to begin as if for the first time
 */
public record Personal(
    Configuration configuration,
    Path board,
    Optional<Path> file,
    Optional<ViewsFile> views,
    Optional<Path> session,
    boolean fresh) {
  /** Nothing is kept, and nothing was. */
  public static final Personal NONE =
      new Personal(
          Configuration.NONE,
          Path.of(""),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false);

  public static Personal of(Folders folders, String who, Path board) {
    Optional<Path> file = folders.config().map(folder -> folder.resolve("config"));
    return new Personal(
        file.map(Configuration::read).orElse(Configuration.NONE),
        board,
        file,
        folders
            .config()
            .map(folder -> new ViewsFile(folder.resolve("views").resolve(fileName(who)))),
        folders
            .state()
            .map(folder -> folder.resolve("sessions").resolve(digest(board + "\n" + who))),
        false);
  }

  /** Where they were; empty also where they want to begin anew each time. */
  public Optional<Session> lastSession() throws IOException {
    return session.isEmpty() || fresh || !configuration.resumes()
        ? Optional.empty()
        : Session.read(session.get());
  }

  /** Keeps where they are; does nothing where nobody asks for it. */
  public void keep(Session now) throws IOException {
    if (session.isPresent() && configuration.resumes()) {
      now.write(session.get(), board.toString());
    }
  }

  /** The same, but to begin as if for the first time. */
  public Personal afresh() {
    return new Personal(configuration, board, file, views, session, true);
  }

  /** Names of people hold anything, also the names of other folders. */
  private static String fileName(String who) {
    return URLEncoder.encode(who, UTF_8).replace("*", "%2A").replace(".", "%2E");
  }

  private static String digest(String text) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
