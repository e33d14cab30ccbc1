package dev.bugbash.tui.config;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Path;
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
  private static final int LONGEST_NAME = 200;

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
        folders.state().map(folder -> folder.resolve("sessions").resolve(sessionName(board, who))),
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

  /** Long ones are cut, and told apart by what they would have been. */
  private static String sessionName(Path board, String who) {
    String name = fileName(board + "\n" + who);
    int cut = name.length() - LONGEST_NAME;
    return cut <= 0 ? name : name.substring(cut) + "-" + Integer.toHexString(name.hashCode());
  }
}
