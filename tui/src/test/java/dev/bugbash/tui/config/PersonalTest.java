package dev.bugbash.tui.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.tui.input.Action;
import dev.bugbash.tui.input.Key;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PersonalTest {
  @TempDir private Path home;
  private Path file;

  @BeforeEach
  void folder() throws IOException {
    file = Files.createDirectories(home.resolve(".config/bugbash")).resolve("config");
  }

  @Test
  void foldersAreThoseOfXdgAndRelativeOnesAreIgnored() {
    Map<String, String> environment =
        Map.of("HOME", home.toString(), "XDG_STATE_HOME", "/state", "XDG_CONFIG_HOME", "here");
    Folders folders = Folders.of(environment);

    assertEquals(Optional.of(home.resolve(".config/bugbash")), folders.config());
    assertEquals(Optional.of(Path.of("/state/bugbash")), folders.state());
    assertEquals(Optional.empty(), Folders.of(Map.of()).cache());
  }

  @Test
  void withoutAFileEverythingIsAsEver() {
    assertEquals(Configuration.NONE, personal("ana").configuration());
  }

  @Test
  void optionsAreThoseOfTheEnvironmentUnlessThatSaysOtherwise() throws IOException {
    Files.writeString(file, "# mine\ntheme = Dark   # at night\nmouse=off\n\nsession = off\n");

    Configuration read = personal("ana").configuration();

    assertEquals(List.of(), read.problems());
    assertFalse(read.resumes());
    assertEquals("dark", read.in(Map.of()).get("BUGBASH_THEME"));
    assertEquals("on", read.in(Map.of("BUGBASH_MOUSE", "on")).get("BUGBASH_MOUSE"));
  }

  @Test
  void keysAreBoundAnewAndMeanNothingElse() throws IOException {
    Files.writeString(file, "key.claim = C Ctrl-k\nkey.zoom = u\nkey.undo = P\nkey.note =\n");

    Configuration read = personal("ana").configuration();

    assertEquals(List.of(), read.problems());
    assertEquals(Optional.of(Action.CLAIM), read.keys().action(Key.of('C')));
    assertEquals(Optional.of(Action.CLAIM), read.keys().action(Key.ctrl('k')));
    assertEquals(Optional.empty(), read.keys().action(Key.of('c')));
    assertEquals(Optional.of(Action.ZOOM), read.keys().action(Key.of('u')));
    assertEquals(Optional.of(Action.UNDO), read.keys().action(Key.of('P')));
    assertEquals("", read.keys().binding(Action.NOTE).labels());
  }

  @Test
  void whatIsNotUnderstoodIsToldWithFileAndLineAndLeftOut() throws IOException {
    Files.writeString(
        file,
        """
        teme = dark
        theme = pink
        key.clam = x
        key.claim = Foo
        key.note = Q
        key.merge = Q
        mouse = off
        mouse = on
        nonsense
        key.why = r
        """);

    Configuration read = personal("ana").configuration();

    assertEquals(8, read.problems().size(), read.problems().toString());
    assertTrue(read.problems().get(0).startsWith(file + ":1: there is no option teme"));
    assertTrue(read.problems().get(1).contains(":2: theme is one of auto, dark"));
    assertTrue(read.problems().get(2).contains(":3: there is no action clam"));
    assertTrue(read.problems().get(3).contains(":4: there is no key Foo"));
    assertTrue(read.problems().get(4).contains(":6: Q is used in line 5 already"));
    assertTrue(read.problems().get(5).contains(":8: mouse is set in line 7 already"));
    assertTrue(read.problems().get(6).contains(":9: this is no `name = value`"));
    assertTrue(read.problems().get(7).contains(":10: r was the key of release"));
    assertEquals("off", read.options().get("mouse"));
    assertEquals(Optional.of(Action.MERGE), read.keys().action(Key.of('m')));
  }

  @Test
  void aFileThatIsNoTextIsToldAndBreaksNothing() throws IOException {
    Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0});

    Configuration read = personal("ana").configuration();

    assertEquals(List.of(file + ": it is no UTF-8 text"), read.problems());
  }

  @Test
  void viewsAreSavedAndForgottenAndWhatIsWrittenByHandStays() throws IOException {
    ViewsFile views = personal("ana").views().orElseThrow();
    views.save(new SavedView("Timeouts", "largest", "type:Timeout* is:new"));
    Files.writeString(
        views.file(), Files.readString(views.file()) + "# by hand\nPaths = / a/b\noops\n");

    List<SavedView> all = views.save(new SavedView("Timeouts", "triage", "timeout"));

    assertEquals(
        List.of(new SavedView("Timeouts", "triage", "timeout"), new SavedView("Paths", "", "a/b")),
        all);
    assertEquals(List.of("Timeouts"), names(views.forget("Paths")));
    assertTrue(Files.readString(views.file()).contains("# by hand\noops\n"));
    assertEquals(
        List.of(views.file() + ":4: this is no `name = order / filter`"), views.problems());
  }

  @Test
  void peopleOfAnyNameHaveAFileInTheFolderOfViews() {
    Path folder = personal("ana").views().orElseThrow().file().getParent();

    for (String who : List.of("..", "../../x", "a/b", "*")) {
      assertEquals(folder, personal(who).views().orElseThrow().file().normalize().getParent());
    }
  }

  @Test
  void whereOneWasIsKeptForEachBoardAndPerson() throws IOException {
    Session session = new Session("Mine", "is:mine = x", "largest", "BB-3", "tests", true, false);

    personal("ana").keep(session);

    assertEquals(Optional.of(session), personal("ana").lastSession());
    assertEquals(Optional.empty(), personal("ben").lastSession());
    assertEquals(Optional.empty(), personal("ana").afresh().lastSession());
  }

  @Test
  void boardsOfAnyPathHaveFilesOfTheirOwn() {
    String far = "/a-folder".repeat(60);

    Path one = session(Path.of("/one" + far));
    Path other = session(Path.of("/two" + far));

    assertFalse(one.equals(other));
    assertTrue(one.getFileName().toString().length() < 255, one.toString());
    assertEquals(one.getParent(), session(Path.of("/a/../b")).normalize().getParent());
  }

  @Test
  void aSessionThatCannotBeReadIsAProblemAndNoMore() throws IOException {
    Path session = personal("ana").session().orElseThrow();
    Files.createDirectories(session.getParent());
    Files.write(session, new byte[] {(byte) 0xc3});

    assertThrows(IOException.class, () -> personal("ana").lastSession());

    Files.writeString(session, "garbage\n= =\n");
    assertEquals(Optional.empty(), personal("ana").lastSession());
  }

  @Test
  void nothingIsLeftBesideTheFiles() throws IOException {
    Personal ana = personal("ana");
    ana.keep(new Session("Mine", "", "", "", "", false, false));

    try (var files = Files.list(ana.session().orElseThrow().getParent())) {
      assertEquals(1, files.count());
    }
  }

  private static List<String> names(List<SavedView> views) {
    return views.stream().map(SavedView::name).toList();
  }

  private Path session(Path board) {
    return Personal.of(Folders.of(Map.of("HOME", home.toString())), "ana", board)
        .session()
        .orElseThrow();
  }

  private Personal personal(String who) {
    return Personal.of(Folders.of(Map.of("HOME", home.toString())), who, Path.of("/board"));
  }
}
