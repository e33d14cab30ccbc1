package dev.bugbash.tui.cli;

import dev.bugbash.board.Board;
import dev.bugbash.board.search.BoardSearch;
import dev.bugbash.board.tickets.BoardTickets;
import dev.bugbash.tui.app.StillScreen;
import dev.bugbash.tui.canvas.Canvas;
import dev.bugbash.tui.canvas.PngPicture;
import dev.bugbash.tui.canvas.Size;
import dev.bugbash.tui.canvas.SvgPicture;
import dev.bugbash.tui.cli.print.Phrase;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws a view of the screen into a file. */
@Command(
    name = "screenshot",
    description = {
      "Draw a view of the screen into a file, or as text.",
      "Views: triage, failure, why, help, commands, and those of the screen's own line of views,"
          + " such as mine or history. Without --svg or --png the text is printed."
    },
    footer = {
      "%nExamples:",
      "  bugbash screenshot triage --svg triage.svg",
      "  bugbash screenshot why --png why.png --size 160x50 --light",
      "  bugbash screenshot history"
    })
final class ScreenshotCommand implements Callable<Integer> {
  private static final Pattern SIZE = Pattern.compile("(\\d{1,3})x(\\d{1,3})");

  private final Desk desk;

  @Parameters(paramLabel = "VIEW", description = "What to draw.")
  private String view = "";

  @Option(names = "--svg", paramLabel = "FILE", description = "Write a picture that scales.")
  private Optional<String> svg = Optional.empty();

  @Option(names = "--png", paramLabel = "FILE", description = "Write a picture of points.")
  private Optional<String> png = Optional.empty();

  @Option(
      names = "--size",
      paramLabel = "COLUMNSxROWS",
      defaultValue = "120x36",
      description = "Default: ${DEFAULT-VALUE}.")
  private String size = "";

  @Option(names = "--light", description = "On a light terminal.")
  private boolean light;

  @Option(
      names = "--keys",
      paramLabel = "TEXT",
      defaultValue = "",
      description = "Press these keys first, such as jj for the third cluster.")
  private String keys = "";

  ScreenshotCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws IOException {
    Canvas canvas;
    try (Board board = desk.existingBoard();
        BoardSearch search = desk.search(board);
        BoardTickets tickets = desk.tickets(board)) {
      StillScreen screen =
          new StillScreen(
              board,
              desk.who(),
              true,
              desk.equipment(search, tickets, desk.personal(desk.who()).afresh()),
              size(),
              desk.environment().clock());
      canvas = drawn(screen.type(keys));
    }
    if (svg.isPresent()) {
      ReportFile.at(desk.environment().resolve(svg.get()))
          .write(out -> SvgPicture.write(canvas, !light, out));
    }
    if (png.isPresent()) {
      try (OutputStream out = Files.newOutputStream(desk.environment().resolve(png.get()))) {
        PngPicture.write(canvas, !light, out);
      }
    }
    if (svg.isEmpty() && png.isEmpty()) {
      desk.out().println(canvas);
    }
    return ExitCode.DONE;
  }

  private Canvas drawn(StillScreen screen) {
    if (!screen.show(view)) {
      throw new RefusedException(
          Phrase.of("There is no view %s; there are %s.", view, String.join(", ", screen.views())));
    }
    return screen.canvas();
  }

  private Size size() {
    Matcher m = SIZE.matcher(size);
    if (!m.matches()) {
      throw new RefusedException("A size is columns and rows, such as 120x36, not " + size + ".");
    }
    return new Size(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)));
  }
}
