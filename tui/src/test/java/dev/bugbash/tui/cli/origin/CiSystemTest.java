package dev.bugbash.tui.cli.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CiSystemTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GITHUB_ACTIONS=true GITHUB_WORKFLOW=build GITHUB_RUN_NUMBER=412 GITHUB_REF_NAME=main"
            + " GITHUB_SHA=abc | build#412 | main | abc",
        "GITHUB_ACTIONS=true GITHUB_RUN_NUMBER=412 GITHUB_HEAD_REF=topic GITHUB_REF_NAME=7/merge"
            + " GITHUB_SHA=abc | 412 | topic | abc",
        "GITLAB_CI=true CI_PROJECT_NAME=lang CI_PIPELINE_IID=9 CI_COMMIT_REF_NAME=main"
            + " CI_COMMIT_SHA=abc | lang#9 | main | abc",
        "JENKINS_URL=http://ci JOB_NAME=lang BUILD_NUMBER=9 GIT_BRANCH=origin/main GIT_COMMIT=abc"
            + " | lang#9 | origin/main | abc",
        "TRAVIS=true TRAVIS_BUILD_NUMBER=9 TRAVIS_BRANCH=main TRAVIS_COMMIT=abc | 9 | main | abc",
        "CIRCLECI=true CIRCLE_JOB=test CIRCLE_BUILD_NUM=9 CIRCLE_BRANCH=main CIRCLE_SHA1=abc"
            + " | test#9 | main | abc",
        "TF_BUILD=True BUILD_BUILDNUMBER=20261120.3 BUILD_SOURCEBRANCH=refs/heads/main"
            + " BUILD_SOURCEVERSION=abc | 20261120.3 | main | abc",
        "BUILDKITE=true BUILDKITE_BUILD_NUMBER=9 BUILDKITE_BRANCH=main BUILDKITE_COMMIT=abc"
            + " | 9 | main | abc",
        "TEAMCITY_VERSION=2026 BUILD_NUMBER=9 BUILD_VCS_NUMBER=abc | 9 | '' | abc",
        "BITBUCKET_BUILD_NUMBER=9 BITBUCKET_BRANCH=main BITBUCKET_COMMIT=abc | 9 | main | abc"
      })
  void aJobTellsWhatItWorksOn(String job, String name, String branch, String revision) {
    Map<String, String> variables = variables(job);

    CiSystem ci = CiSystem.of(variables).orElseThrow();

    assertEquals(name, ci.name(variables));
    assertEquals(branch, ci.branch(variables));
    assertEquals(revision, ci.revision(variables));
  }

  @Test
  void aPersonsMachineIsNoCiSystem() {
    assertTrue(CiSystem.of(Map.of("HOME", "/home/ana", "TRAVIS", "")).isEmpty());
  }

  private static Map<String, String> variables(String job) {
    Map<String, String> variables = new TreeMap<>();
    for (String assignment : job.strip().split(" ")) {
      int equals = assignment.indexOf('=');
      variables.put(assignment.substring(0, equals), assignment.substring(equals + 1));
    }
    return variables;
  }
}
