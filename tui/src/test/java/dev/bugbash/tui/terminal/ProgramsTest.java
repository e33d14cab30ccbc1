package dev.bugbash.tui.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ProgramsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "vim|vim",
        "  code  --wait |code,--wait",
        "'/opt/my editor/ed' -x|/opt/my editor/ed,-x",
        "\"/opt/my editor/ed\" \"a\\\"b\"|/opt/my editor/ed,a\"b",
        "/opt/my\\ editor/ed|/opt/my editor/ed",
        "a'b c'\"d e\"f|ab cd ef",
        "ed 'open|ed,open",
        "ed $HOME ~|ed,$HOME,~",
        "ed \\|ed,\\",
      })
  void commandsAreSplitAsAShellSplitsThem(String command, String words) {
    assertEquals(List.of(words.split(",")), Programs.words(command));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "vi|vi,+42,/src/A.java",
        "/usr/bin/nvim -p|/usr/bin/nvim,-p,+42,/src/A.java",
        "vim.basic|vim.basic,+42,/src/A.java",
        "emacsclient -nw|emacsclient,-nw,+42,/src/A.java",
        "hx|hx,+42,/src/A.java",
        "code --wait|code,--wait,-g,/src/A.java:42",
        "subl -w|subl,-w,/src/A.java:42",
        "/opt/idea/bin/idea.sh|/opt/idea/bin/idea.sh,--line,42,/src/A.java",
        "ed|ed,/src/A.java",
      })
  void editorsAreToldTheLineInTheirOwnWay(String editor, String command) {
    assertEquals(
        List.of(command.split(",")),
        Editor.command(Map.of("EDITOR", editor), Path.of("/src/A.java"), 42));
  }

  @Test
  void visualGoesFirstAndAFileIsNeverAnOption() {
    List<String> command =
        Editor.command(Map.of("VISUAL", "vim", "EDITOR", "ed"), Path.of("-c!sh;$(id)"), 0);

    assertEquals(List.of("vim", Path.of("-c!sh;$(id)").toAbsolutePath().toString()), command);
  }

  @Test
  void lessStaysUntilThePersonLeavesIt() {
    Path file = Path.of("/tmp/a");

    assertEquals(List.of("less", "-R", "-+F", "/tmp/a"), Pager.command(Map.of(), file));
    assertEquals(
        List.of("/bin/less", "-S", "-+F", "/tmp/a"),
        Pager.command(Map.of("PAGER", "/bin/less -S"), file));
    assertEquals(List.of("most", "/tmp/a"), Pager.command(Map.of("PAGER", "most"), file));
  }

  @Test
  void browsersGetTheAddressAtTheEndOrWhereTheyWantIt() {
    String address = "https://example.org/a?b=c&d=%20#e";

    assertEquals(
        Optional.of(List.of("w3m", "-v", address)),
        Browser.command(Map.of("BROWSER", "w3m -v"), address));
    assertEquals(
        Optional.of(List.of("open", "url=" + address, "-x")),
        Browser.command(Map.of("BROWSER", "open url=%s -x"), address));
    assertEquals(
        Optional.of(List.of("w3m", "https://example.org/%24%28id%29%27")),
        Browser.command(Map.of("BROWSER", "w3m"), "https://example.org/$(id)'"));
    assertEquals(Optional.empty(), Browser.command(Map.of("PATH", "/nowhere"), address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "--help",
        "https:",
        "https:///path",
        "http://a b/",
        "https://example.org/\u001b]0;x",
        "https://example.org/\"$(id)",
        "HTTP//example.org"
      })
  void whatIsNoWebAddressIsNotOpened(String address) {
    assertEquals(Optional.empty(), Browser.command(Map.of("BROWSER", "w3m"), address));
  }
}
