package dev.bugbash.tui.cli;

import picocli.CommandLine.Command;

/** Known causes. */
@Command(
    name = "known",
    description = {
      "Name causes that are known, so that their failures go to one cluster by themselves.",
      "A known cause wins over the categorizer, but not over what a person moved or split off."
    },
    footer = {
      "%nExamples:",
      "  bugbash known try --query 'message:\"connection refused\" AND environment:ci*'",
      "  bugbash known add 'database down' --query 'message:\"connection refused\"'",
      "  bugbash known list",
      "  bugbash known remove 'database down'"
    })
final class KnownCommand extends GroupCommand {}
