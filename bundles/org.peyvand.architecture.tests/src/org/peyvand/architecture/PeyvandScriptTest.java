package org.peyvand.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The start script on machines that are not as it wishes: its functions are sourced, the machine is made of empty folders. */
class PeyvandScriptTest {

    private static final Path SCRIPT = SourceTree.root().resolve("peyvand");

    private record Result(int code, String output) {
    }

    @TempDir
    Path machine;

    @Test
    void prefersAJdkThatIsNewEnoughOverAnOldJavaHome() throws Exception {
        jdk("old", "17.0.15");
        Path good = jdk("jvm/temurin", "21.0.2");
        Result result = bash("JVM_FOLDERS=('" + machine.resolve("jvm") + "'); find_jdk", "JAVA_HOME=" + machine.resolve("old"));
        assertEquals(good.toString(), result.output().strip());
    }

    @Test
    void takesJavaHomeWhenItIsNewEnough() throws Exception {
        jdk("jvm/other", "25");
        Path home = jdk("home", "22");
        Result result = bash("JVM_FOLDERS=('" + machine.resolve("jvm") + "'); find_jdk | head -1", "JAVA_HOME=" + home);
        assertEquals(home.toString(), result.output().strip());
    }

    @Test
    void saysPlainlyThatTheJdkIsMissing() throws Exception {
        jdk("jvm/old", "11.0.1");
        Result result = bash("JVM_FOLDERS=('" + machine.resolve("jvm") + "'); use_jdk", "JAVA_HOME=");
        assertEquals(3, result.code());
        assertTrue(result.output().startsWith("peyvand: no JDK 21 or newer found"), result.output());
        assertEquals(1, result.output().lines().count(), result.output());
    }

    @Test
    void aCommandMayFollowWhatHoldsForEach() throws Exception {
        String say = "; printf '%s|' ${WORDS[@]+\"${WORDS[@]}\"}";
        assertEquals("bench|rights|--data|/d e|", bash("command_first --data '/d e' bench rights" + say).output());
        assertEquals("report|a|--lang=fa|--data|/d|", bash("command_first --lang=fa --data /d report a" + say).output());
        assertEquals("branch|status|--user|u|--json|", bash("command_first --user u --json branch status" + say).output());
        assertEquals("--data|/d|", bash("command_first --data /d" + say).output());
        assertEquals("--screenshot|f|--data|/d|", bash("command_first --screenshot f --data /d" + say).output());
        assertEquals("|", bash("command_first" + say).output());
    }

    @Test
    void findsTheDataFolderAmongTheWords() throws Exception {
        assertEquals("/d", bash("data_folder import --data /d file.csv").output().strip());
        assertEquals("/d e", bash("data_folder import x '--data=/d e'").output().strip());
        assertEquals("/share/peyvand", bash("data_folder import x", "XDG_DATA_HOME=/share").output().strip());
    }

    @Test
    void aDataFolderThatCannotBeMadeIsOneSentence() throws Exception {
        Path file = Files.writeString(machine.resolve("file"), "");
        Result result = bash("DATA='" + file.resolve("data") + "'; launch cli -- import x");
        assertEquals(3, result.code());
        assertEquals(1, result.output().lines().count(), result.output());
        assertTrue(result.output().contains("choose another one with --data DIR"), result.output());
    }

    @Test
    void namesTheExactLineWhenItMayNotInstall() throws Exception {
        Result result = bash("id() { echo 1000; }; dpkg-query() { return 1; }; need_packages 'windows' libgtk-3-0 xvfb");
        assertEquals(1, result.code());
        assertTrue(result.output().contains("sudo apt-get install libgtk-3-0 xvfb"), result.output());
    }

    @Test
    void aServerForTheTestsIsInstalledWithoutOneForTheComputer() throws Exception {
        String fake = "POSTGRESQL_FOLDER='" + machine.resolve("none") + "'; CLUSTER_SETTINGS='" + machine.resolve("etc/createcluster.d") + "'; command() { return 1; }; "
                + "id() { echo 0; }; need_packages() { shift; echo \"$*\"; cat \"$CLUSTER_SETTINGS\"/*; }; ";
        String output = bash(fake + "need_server_packages; ls \"$CLUSTER_SETTINGS\" 2>&1 | wc -l").output();
        assertEquals("postgresql\ncreate_main_cluster = false", output.strip().lines().limit(2).collect(java.util.stream.Collectors.joining("\n")));
        assertTrue(!Files.exists(machine.resolve("etc/createcluster.d")), output);
        Path program = Files.createDirectories(machine.resolve("none/15/bin")).resolve("initdb");
        Files.writeString(program, "");
        assertEquals("", bash(fake + "need_server_packages").output().strip());
    }

    @Test
    void wordsThatNameADatabaseServerBecomeProperties() throws Exception {
        Files.writeString(machine.resolve("secret"), "");
        String show = "; printf '%s\n' ${SERVER[@]+\"${SERVER[@]}\"}";
        assertEquals("", bash("server_properties import x" + show).output().strip());
        assertEquals("-Dpeyvand.database=jdbc:postgresql://h/d?user=u\n-Dpeyvand.database.password.file=" + machine.toRealPath().resolve("secret"),
                bash("cd '" + machine + "'; server_properties import --database 'jdbc:postgresql://h/d?user=u' --database-password-file secret x" + show).output().strip());
    }

    @Test
    void theHeadOfficeTakesThePlaceOfTheScript() throws Exception {
        program(Files.createDirectories(machine.resolve("assembly/bin")).resolve("head-office"), "echo $$ \"$@\"\nexit 7");
        String fake = "HEAD_OFFICE='" + machine.resolve("assembly") + "'; use_jdk() { :; }; build() { :; }; run_command() { echo asked \"$@\"; }; echo $$; ";
        Result served = bash(fake + "main serve --port 1", "XDG_DATA_HOME=/share");
        assertEquals(7, served.code());
        String[] lines = served.output().strip().split("\n");
        assertEquals(lines[0] + " --data /share/peyvand --port 1", lines[1], "whoever ends the script would not end the head office");
        assertEquals("asked serve --help", bash(fake + "main serve -h").output().strip().split("\n")[1]);
    }

    @Test
    void aSecondBuildOfTheFolderWaitsForTheFirst() throws Exception {
        Result both = bash("WORK='" + machine + "'; slow() { touch \"$WORK/begun\"; until [ -e \"$WORK/go\" ]; do :; done; echo first; }; "
                + "one_at_a_time slow & until [ -e \"$WORK/begun\" ]; do :; done; one_at_a_time echo second 2>\"$WORK/said\" & "
                + "until [ -s \"$WORK/said\" ]; do :; done; touch \"$WORK/go\"; wait");
        assertEquals("first\nsecond", both.output().strip());
        Result failed = bash("WORK='" + machine + "'; one_at_a_time false; echo goes on");
        assertEquals(1, failed.code());
        assertEquals("", failed.output(), "what fails inside ends the script");
    }

    @Test
    void testsThatRanOnBothEnginesCountTwice() throws Exception {
        Files.writeString(machine.resolve("test.log"), """
            Tests run: 16, Failures: 0, Errors: 1, Skipped: 2, Time elapsed: 4.353 s -- in org.peyvand.QueriesTest
            [INFO] Tests run: 16, Failures: 1, Errors: 0, Skipped: 0, Time elapsed: 1,353 s -- in OnPostgresqlTest QueriesTest
            Tests run: 32, Failures: 1, Errors: 1, Skipped: 2
            """);
        assertEquals("28 passed, 2 failed, 2 skipped", bash("WORK='" + machine + "'; test_summary").output().strip());
        Files.writeString(machine.resolve("test.log"), "nothing was tested");
        assertEquals("0 passed, 0 failed, 0 skipped", bash("WORK='" + machine + "'; test_summary").output().strip());
    }

    @Test
    void whatFailedIsToldOnceMore() throws Exception {
        Path reports = Files.createDirectories(machine.resolve("bundles/org.x.tests/target/surefire-reports"));
        Files.writeString(reports.resolve("org.x.ATest.txt"), "Tests run: 2, Failures: 1 <<< FAILURE! -- in org.x.ATest\norg.x.ATest.works -- Time elapsed: 1 s\n"
                + "org.x.ATest.fails -- Time elapsed: 1 s <<< FAILURE!\norg.opentest4j.AssertionFailedError: expected: <1> but was: <2>\n");
        Files.writeString(reports.resolve("org.x.BTest.txt"), "Tests run: 2, Failures: 0 -- in org.x.BTest\n");
        String told = bash("ROOT='" + machine + "'; test_failures 2>&1").output();
        assertTrue(told.contains("org.x.tests") && told.contains("ATest.fails") && told.contains("but was: <2>"), told);
        assertTrue(!told.contains("BTest") && !told.contains("ATest.works"), told);
        assertEquals("", bash("ROOT='" + machine + "/nowhere'; test_failures 2>&1").output().strip());
    }

    @Test
    void whereOurThreadsStoodWhenATestHungIsToldAtTheEnd() throws Exception {
        Files.writeString(machine.resolve("test.log"), "before\n\"main\" of something else\n\tat org.peyvand.Other.early(Other.java:1)\n\n"
                + "Thread \"main\" prio=5 Id=3 WAITING will be interrupted.\n\n\"Common-Cleaner\" daemon WAITING\n\tat java.lang.Object.wait(Object.java:9)\n\n"
                + "\"main\" prio=5 WAITING\n\tat java.lang.Object.wait(Object.java:8)\n\tat org.peyvand.ATest.hangs(ATest.java:7)\n\tat org.junit.Runner.run(Runner.java:1)\n\nafter\n");
        String told = bash("WORK='" + machine + "'; test_hangs").output();
        assertEquals("Thread \"main\" prio=5 Id=3 WAITING will be interrupted.\n\"main\" prio=5 WAITING\n\tat java.lang.Object.wait(Object.java:8)\n"
                + "\tat org.peyvand.ATest.hangs(ATest.java:7)", told.strip());
        assertEquals("", bash("WORK='" + machine + "/nowhere'; test_hangs").output());
    }

    @Test
    void aBuildThatSaysNothingForLongIsEndedAndTellsWhereItStood() throws Exception {
        Path bin = Files.createDirectories(machine.resolve("jdk/bin"));
        program(bin.resolve("java"), "mkfifo '" + machine.resolve("nobody") + "'; read -r word <'" + machine.resolve("nobody") + "'");
        program(bin.resolve("jstack"), "printf '\"Reference Handler\"\\n\\tat java.X\\n\\n\"main\"\\n\\tat org.peyvand.ATest.hangs\\n\\n'");
        program(bin.resolve("mvn"), "echo begun; '" + bin.resolve("java") + "'");
        Result ended = bash("WORK='" + machine + "'; ROOT='" + machine + "'; JAVA_HOME='" + bin.getParent() + "'; MVN='" + bin.resolve("mvn") + "'; SILENCE=1; SILENCE_STEP=0.1; "
            + "run_maven '" + machine.resolve("hung.log") + "' 2>&1 || echo failed");
        assertTrue(ended.output().contains("Nothing was said for 1 seconds") && ended.output().contains("ATest.hangs") && ended.output().contains("failed"), ended.output());
        assertTrue(!ended.output().contains("Reference Handler"), ended.output());
    }

    @Test
    void someModulesAtATimeEachWithADisplayAndFilesInMemory() throws Exception {
        Path bundle = Files.createDirectories(machine.resolve("bundles/org.x.tests"));
        Files.writeString(bundle.resolve("build.properties"), "output.. = bin/\npom.model.property.test.display=${display.x}\n");
        Path memory = Files.createDirectories(machine.resolve("memory"));
        String fake = "ROOT='" + machine + "'; MEMORY_FOLDER='" + memory + "'; new_display() { NEW_DISPLAY=:77; }; nproc() { echo $CORES; }; "
                + "free_megabytes() { echo $FREE; }; share_machine; echo ${SHARING[@]+\"${SHARING[@]}\"}; ls \"$MEMORY_FOLDER\" | wc -l; stop_display; ls \"$MEMORY_FOLDER\" | wc -l";
        String[] shared = bash(fake, "CORES=2", "FREE=20000").output().split("\n");
        assertTrue(shared[0].startsWith("-T3 -Ddisplay.x=:77 -Dtest.tmp=" + memory + "/peyvand-test."), shared[0]);
        assertEquals(shared[0].replaceAll(".* -Dtest.tmp=(\\S*) .*", "$1"), shared[0].replaceAll(".* -Dtest.shared=", ""), "one folder for both");
        assertEquals("1 0", shared[1].strip() + ' ' + shared[2].strip());
        assertEquals("\n0\n0", bash(fake, "CORES=1", "FREE=100").output().stripTrailing());
    }

    @Test
    void everyTestBundleWithWindowsHasADisplayOfItsOwn() throws Exception {
        List<String> names = new ArrayList<>();
        String parent = Files.readString(SourceTree.root().resolve("pom.xml"));
        try (Stream<Path> bundles = Files.list(SourceTree.root().resolve("bundles"))) {
            for (Path file : bundles.map(bundle -> bundle.resolve("build.properties")).filter(file -> file.toString().contains(".tests/")).toList()) {
                String text = Files.readString(file);
                if (text.contains("org.eclipse.swt.gtk")) {
                    Matcher display = Pattern.compile("pom\\.model\\.property\\.test\\.display=\\$\\{(display\\.\\w+)}").matcher(text);
                    assertTrue(display.find(), file + " names no display");
                    names.add(display.group(1));
                    assertTrue(parent.contains('<' + display.group(1) + ">${env.DISPLAY}</"), "pom.xml has no display for " + file);
                }
            }
        }
        assertTrue(names.size() >= 9, names.toString());
        assertEquals(names.size(), Set.copyOf(names).size(), names + " are not all different");
    }

    @Test
    void theDigestOfTheSourcesChangesWithThem() throws Exception {
        String digest = "mkdir -p \"$ROOT/bundles\" \"$ROOT/features\" \"$ROOT/releng\" \"$ROOT/target-platform\" \"$ROOT/.mvn\"; touch \"$ROOT/pom.xml\"; "
                + "sources_digest; sources_digest; echo x > \"$ROOT/bundles/x\"; sources_digest";
        String[] digests = bash("ROOT='" + machine + "'; " + digest).output().split("\n");
        assertEquals(digests[0], digests[1]);
        assertTrue(!digests[1].equals(digests[2]), "a new file does not change the digest");
    }

    /** A program of these commands of the shell. */
    private static void program(Path file, String commands) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + commands + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** A folder that looks like a JDK of this version. */
    private Path jdk(String name, String version) throws IOException {
        Path home = Files.createDirectories(machine.resolve(name));
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        program(home.resolve("bin/javac"), "");
        return home;
    }

    private Result bash(String commands, String... environment) throws IOException, InterruptedException {
        var builder = new ProcessBuilder("bash", "-c", "source '" + SCRIPT + "'; " + commands).redirectErrorStream(true);
        builder.environment().put("PATH", "/usr/bin:/bin");
        for (String setting : environment) {
            String[] parts = setting.split("=", 2);
            builder.environment().put(parts[0], parts[1]);
        }
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(30, TimeUnit.SECONDS), "the script does not end");
        return new Result(process.exitValue(), output);
    }
}
