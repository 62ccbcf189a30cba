package org.peyvand.exchange.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.peyvand.core.Records;
import org.peyvand.core.model.Account;
import org.peyvand.testing.ui.WorkbenchRobot;
import org.peyvand.ui.Kit;

/** A list of the real workbench goes to a file as it is shown. */
class ExportHandlerTest {
    @TempDir
    private Path folder;

    private static void account(WorkbenchRobot robot, String name, String city) {
        Account account = new Account();
        account.setName(name);
        account.setCity(city);
        assertTrue(robot.service(Records.class).save(account).isDone());
    }

    private Path export(WorkbenchRobot robot, String name) {
        Kit kit = robot.context().get(Kit.class);
        Path file = folder.resolve(name);
        List<String> proposed = new ArrayList<>();
        new ExportHandler((any, shell, label) -> {
            proposed.add(label);
            return Optional.of(file);
        }).export(kit, robot.part(), robot.shell());
        robot.untilIdle();
        assertEquals(1, proposed.size());
        assertTrue(Files.exists(file), "told where it is before it is there");
        assertTrue(kit.background().finished().getFirst().sentence().contains(name), "the jobs tell what was written");
        return file;
    }

    private static List<String> headings(NatTable table) {
        List<String> all = new ArrayList<>();
        for (int column = 0; column < table.getColumnCount(); column++) {
            Object heading = table.getDataValueByPosition(column, 0);
            all.add(heading == null ? "" : heading.toString());
        }
        return all;
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "no display")
    void aListIsWrittenWithItsColumnsItsFilterAndNothingThatCalculates() throws IOException {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.ENGLISH)) {
            account(robot, "=HYPERLINK(\"http://x\")", "Tabriz");
            account(robot, "Pars, \"Ltd\"", "Shiraz");
            account(robot, "Other", "Ahvaz");
            NatTable table = robot.openList("core.accounts");
            robot.until("three rows", () -> table.getRowCount() == 4);
            List<String> lines = Files.readAllLines(export(robot, "all.csv"));
            assertEquals(headings(table), List.of(lines.getFirst().replace("\uFEFF", "").split(",")));
            assertEquals(4, lines.size());
            String formula = lines.stream().filter(line -> line.contains("HYPERLINK")).findFirst().orElseThrow();
            assertFalse(formula.startsWith("=") || formula.startsWith("\"="), formula);
            assertTrue(lines.stream().anyMatch(line -> line.startsWith("\"Pars, \"\"Ltd\"\"\"")), "quoted");

            robot.type("list.search", "pars");
            robot.until("one row", () -> table.getRowCount() == 2);
            assertEquals(2, Files.readAllLines(export(robot, "some.csv")).size(), "the heading and the one that is shown");

            robot.type("list.search", "hyperlink");
            robot.until("the formula", () -> table.getRowCount() == 2 && robot.cell(table, 0, 1).contains("HYPERLINK"));
            try (ZipFile sheet = new ZipFile(export(robot, "formula.xlsx").toFile())) {
                String cells = new String(sheet.getInputStream(sheet.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                assertFalse(cells.contains("<f>") || cells.contains("<f "), "no formula: " + cells);
            }
        }
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "no display")
    void withoutAListItSaysSo() {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.of("fa"))) {
            Kit kit = robot.context().get(Kit.class);
            new ExportHandler((any, shell, label) -> Optional.empty()).export(kit, null, robot.shell());
            Control said = robot.find(Control.class, "problem.sentence");
            assertEquals(kit.text(ExchangeText.of("export.none")), ((org.eclipse.swt.widgets.Label) said).getText());
        }
    }
}
