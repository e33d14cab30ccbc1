package dev.bugbash.importers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Where importers silently lose a red run: the smallest report of each format that does, and what
 * it is read as. What needs more than a few lines is in the test of its format.
 */
final class RedRunsStayRedTest {
  private static Arguments report(String what, String content, String... results) {
    return Arguments.of(what, content, List.of(results));
  }

  static Stream<Arguments> reports() {
    return Stream.of(
        report(
            "ctest: a test whose executable is missing",
            """
            <Site><Testing><TestList><Test>./a</Test></TestList><Test Status="notrun"><Name>a</Name><Path>.</Path><Results><NamedMeasurement type="text/string" name="Completion Status"><Value>Unable to find executable</Value></NamedMeasurement></Results></Test></Testing></Site>
            """,
            "::a error"),
        report(
            "cucumber: a background and a hook that fail",
            """
            [{"name":"F","uri":"f.feature","elements":[{"type":"background","name":"","steps":[{"result":{"status":"failed","error_message":"no db"},"name":"x"}]},{"type":"scenario","name":"S","steps":[{"result":{"status":"skipped"},"name":"y"}]},{"type":"scenario","name":"H","steps":[{"result":{"status":"passed"},"name":"y"}],"after":[{"result":{"status":"failed","error_message":"hook"},"match":{"location":"a"}}]}]}]
            """,
            "F::H failed",
            "F::S failed"),
        report(
            "go: a build that failed",
            """
            {"ImportPath":"p","Action":"build-output","Output":"x.go:1: no\\n"}
            {"ImportPath":"p","Action":"build-fail"}
            """,
            "p::(build) error"),
        report(
            "go: a package that failed while every test passed",
            """
            {"Action":"run","Package":"p","Test":"A"}
            {"Action":"pass","Package":"p","Test":"A"}
            {"Action":"fail","Package":"p"}
            """,
            "p::(package) error",
            "p::A passed"),
        report(
            "go: the same in the console",
            """
            === RUN   TestA
            --- PASS: TestA (0.00s)
            PASS
            exit status 2
            FAIL	shop	0.01s
            FAIL
            """,
            "shop::(package) error",
            "shop::TestA passed"),
        report(
            "gradle: a build that broke before its tests",
            """
            > Task :compileJava FAILED

            FAILURE: Build failed with an exception.

            * What went wrong:
            Execution failed for task :compileJava.
            > Compilation failed; see the compiler error output for details.

            BUILD FAILED in 1s
            """,
            "gradle::(build) error"),
        report(
            "junit: a test case without a name, a time with a comma",
            """
            <testsuite name="s"><testcase classname="c" name="a" time="2,503.1"/><testcase classname="c"><failure message="x"/></testcase></testsuite>
            """,
            "c::(unnamed) failed",
            "c::a passed"),
        report(
            "mocha: a hook that only the failures show",
            """
            {"stats":{"tests":1,"passes":1,"failures":1,"pending":0},"tests":[{"title":"a","fullTitle":"S a","file":"f","err":{}}],"passes":[{"title":"a","fullTitle":"S a","file":"f","err":{}}],"failures":[{"title":"\\"after all\\" hook","fullTitle":"S \\"after all\\" hook","file":"f","err":{"message":"db"}}],"pending":[]}
            """,
            "f::S \"after all\" hook error",
            "f::S a passed"),
        report(
            "mvn: a module that does not compile behind one that passed",
            """
            [INFO] Running a.ATest
            [INFO] Tests run: 1, Failures: 0, Errors: 0, Skipped: 0
            [INFO] BUILD FAILURE
            [ERROR] Failed to execute goal org.apache.maven.plugins:maven-compiler-plugin:3.8:compile (default) on project x: Compilation failure
            """,
            "x::(build) error"),
        report(
            "nunit: a set-up that only the suite shows",
            """
            <test-run total="1" failed="0"><test-suite name="S" result="Failed" site="SetUp"><failure><message>oops</message></failure><test-case name="a" fullname="S.a" result="Passed"/></test-suite></test-run>
            """,
            "S::(SetUp) error",
            "S::a passed"),
        report(
            "pw: a global set-up",
            """
            {"config":{"rootDir":"/a","forbidOnly":false},"suites":[],"errors":[{"message":"global setup failed"}],"stats":{"expected":0,"unexpected":0}}
            """,
            "::(run) error"),
        report(
            "qtest: a crash",
            """
            <TestCase name="T"><TestFunction name="a"><Message type="qfatal" file="" line="0"><Description>boom</Description></Message></TestFunction></TestCase>
            """,
            "T::a error"),
        report(
            "robot: a suite tear-down",
            """
            <robot generator="Robot 7.0" schemaversion="5"><suite name="S"><test name="T"><kw name="K"><status status="PASS"/></kw><status status="PASS"/></test><kw name="Down" type="TEARDOWN"><status status="FAIL">oops</status></kw><status status="FAIL">Suite teardown failed</status></suite></robot>
            """,
            "S::(suite teardown) error",
            "S::T failed"),
        report(
            "tap: bail out",
            """
            TAP version 13
            ok 1 - a
            Bail out! no db
            """,
            "::(bail out) error",
            "::a passed"),
        report(
            "tap: no plan",
            """
            ok 1 - a
            ok 2 - b
            """,
            "::(plan) error",
            "::a passed",
            "::b passed"),
        report(
            "tap: fewer points than planned",
            """
            1..3
            ok 1 - a
            ok 2 - b
            """,
            "::(plan) error",
            "::a passed",
            "::b passed"),
        report(
            "tap: todo is no failure",
            """
            1..1
            not ok 1 - a # TODO later
            """,
            "::a skipped"),
        report(
            "testng: a set-up that is no test",
            """
            <testng-results failed="0" total="1" passed="1" skipped="0"><suite name="s"><test name="t"><class name="C"><test-method name="setUp" is-config="true" status="FAIL" signature="x" duration-ms="1"><exception class="E"><message>m</message></exception></test-method><test-method name="a" status="PASS" signature="y" duration-ms="1"/></class></test></suite></testng-results>
            """,
            "C::a passed",
            "C::setUp error"),
        report(
            "trx: aborted, and no outcome",
            """
            <TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010"><Results><UnitTestResult testId="1" testName="t" outcome="Aborted"/><UnitTestResult testId="2" testName="u"/></Results></TestRun>
            """,
            "::t error",
            "::u error"),
        report(
            "xunit: an error of an assembly",
            """
            <assemblies><assembly name="a.dll" total="1" passed="1" failed="0" errors="1"><errors><error type="assembly-cleanup" name="a"><failure exception-type="E"><message>m</message></failure></error></errors><collection><test name="a.B.c" type="a.B" method="c" result="Pass"/></collection></assembly></assemblies>
            """,
            "a.B::c passed",
            "a.dll assembly-cleanup::a error"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("reports")
  void isReadAs(String what, String content, List<String> results) {
    assertEquals(results, Recorder.read(content).everything().stream().sorted().toList(), what);
  }
}
