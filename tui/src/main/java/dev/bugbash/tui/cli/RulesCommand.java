package dev.bugbash.tui.cli;

import picocli.CommandLine.Command;

/** Rules as a file. */
@Command(
    name = "rules",
    description = {
      "Write what people decided to a file, or take such a file over.",
      "Merges, splits, moves and known causes, as text that can be reviewed and committed."
    },
    footer = {
      "%nExamples:",
      "  bugbash rules export bugbash-rules.txt",
      "  bugbash rules import bugbash-rules.txt"
    })
final class RulesCommand extends GroupCommand {}
