package dev.bugbash.tui.cli.origin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The variables by which a CI system tells a job what it works on, as its vendor documents them.
 *
 * @param marker a variable that only this system sets
 * @param name variables that make up the name of a run, those that are set joined by {@code #}
 * @param branch variables that may hold the branch, the first that is set counts
 * @param revision likewise the revision
 */
record CiSystem(String marker, List<String> name, List<String> branch, List<String> revision) {
  private static final List<CiSystem> ALL =
      List.of(
          new CiSystem(
              "GITHUB_ACTIONS",
              List.of("GITHUB_WORKFLOW", "GITHUB_RUN_NUMBER"),
              List.of("GITHUB_HEAD_REF", "GITHUB_REF_NAME"),
              List.of("GITHUB_SHA")),
          new CiSystem(
              "GITLAB_CI",
              List.of("CI_PROJECT_NAME", "CI_PIPELINE_IID"),
              List.of("CI_MERGE_REQUEST_SOURCE_BRANCH_NAME", "CI_COMMIT_REF_NAME"),
              List.of("CI_COMMIT_SHA")),
          new CiSystem(
              "JENKINS_URL",
              List.of("JOB_NAME", "BUILD_NUMBER"),
              List.of("CHANGE_BRANCH", "BRANCH_NAME", "GIT_BRANCH"),
              List.of("GIT_COMMIT")),
          new CiSystem(
              "TRAVIS",
              List.of("TRAVIS_REPO_SLUG", "TRAVIS_BUILD_NUMBER"),
              List.of("TRAVIS_PULL_REQUEST_BRANCH", "TRAVIS_BRANCH"),
              List.of("TRAVIS_COMMIT")),
          new CiSystem(
              "CIRCLECI",
              List.of("CIRCLE_JOB", "CIRCLE_BUILD_NUM"),
              List.of("CIRCLE_BRANCH", "CIRCLE_TAG"),
              List.of("CIRCLE_SHA1")),
          new CiSystem(
              "TF_BUILD",
              List.of("BUILD_DEFINITIONNAME", "BUILD_BUILDNUMBER"),
              List.of("SYSTEM_PULLREQUEST_SOURCEBRANCH", "BUILD_SOURCEBRANCH"),
              List.of("BUILD_SOURCEVERSION")),
          new CiSystem(
              "BUILDKITE",
              List.of("BUILDKITE_PIPELINE_SLUG", "BUILDKITE_BUILD_NUMBER"),
              List.of("BUILDKITE_BRANCH"),
              List.of("BUILDKITE_COMMIT")),
          new CiSystem(
              "TEAMCITY_VERSION",
              List.of("TEAMCITY_BUILDCONF_NAME", "BUILD_NUMBER"),
              List.of("TEAMCITY_BUILD_BRANCH"),
              List.of("BUILD_VCS_NUMBER")),
          new CiSystem(
              "BITBUCKET_BUILD_NUMBER",
              List.of("BITBUCKET_REPO_SLUG", "BITBUCKET_BUILD_NUMBER"),
              List.of("BITBUCKET_BRANCH", "BITBUCKET_TAG"),
              List.of("BITBUCKET_COMMIT")));

  private static final String BRANCH_PREFIX = "refs/heads/";

  /** The system that this process runs under, if any. */
  static Optional<CiSystem> of(Map<String, String> variables) {
    return ALL.stream().filter(ci -> isSet(variables).test(ci.marker)).findFirst();
  }

  String name(Map<String, String> variables) {
    return name.stream()
        .filter(isSet(variables))
        .map(variables::get)
        .collect(Collectors.joining("#"));
  }

  String branch(Map<String, String> variables) {
    String found = first(branch, variables);
    return found.startsWith(BRANCH_PREFIX) ? found.substring(BRANCH_PREFIX.length()) : found;
  }

  String revision(Map<String, String> variables) {
    return first(revision, variables);
  }

  private static String first(List<String> names, Map<String, String> variables) {
    return names.stream().filter(isSet(variables)).map(variables::get).findFirst().orElse("");
  }

  private static Predicate<String> isSet(Map<String, String> variables) {
    return name -> !variables.getOrDefault(name, "").isBlank();
  }
}
