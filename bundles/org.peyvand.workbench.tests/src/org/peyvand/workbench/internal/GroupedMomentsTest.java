package org.peyvand.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peyvand.base.calendar.CalendarSystem;
import org.peyvand.base.culture.Culture;
import org.peyvand.core.ListViews;
import org.peyvand.core.Records;
import org.peyvand.core.model.Activity;
import org.peyvand.core.model.ListView;
import org.peyvand.testing.ui.WorkbenchRobot;
import org.peyvand.ui.Kit;

/** Lists grouped by moments, on a real display over a real database. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "no display")
class GroupedMomentsTest {

    private static <T> T aside(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work).join();
    }

    @ParameterizedTest
    @CsvSource({"fa,day", "fa,week", "fa,month", "en,month", "en,week", "en,quarter", "fa,year"})
    void momentsAreGroupedByTheCalendarOfThePersonWithSubtotals(String language, String fold) {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.of(language))) {
            Culture culture = robot.context().get(Kit.class).culture();
            CalendarSystem calendar = culture.calendar();
            LocalDate day = calendar.of(calendar == CalendarSystem.JALALI ? 1405 : 2026, 7, 1);
            Records records = robot.service(Records.class);
            Map<LocalDate, Integer> expected = new TreeMap<>();
            for (int days : new int[] {0, 1, 6, 7, 30, 31, 120, 300}) {
                for (LocalTime time : List.of(LocalTime.of(0, 0), LocalTime.of(23, 59))) {
                    Activity activity = records.create(Activity.class);
                    activity.setSubject("task " + days);
                    activity.setDueAt(day.plusDays(days).atTime(time).atZone(culture.zone()).toInstant());
                    aside(() -> records.save(activity).value());
                    expected.merge(from(day.plusDays(days), fold, calendar), 1, Integer::sum);
                }
            }
            ListView view = new ListView();
            view.setName("when");
            view.setList("core.activities");
            view.setGroups(fold.equals("day") ? "dueAt" : "dueAt:" + fold);
            ListViews views = robot.service(ListViews.class);
            assertTrue(aside(() -> views.save(view)).isDone());
            NatTable table = robot.openList("core.activities");
            robot.click("view.when");
            robot.until("groups", () -> table.getRowCount() == expected.size() + 1 && robot.cell(table, 0, 1).contains("("));
            List<String> counts = new ArrayList<>();
            for (int row = 1; row < table.getRowCount(); row++) {
                String cell = robot.cell(table, 0, row);
                counts.add(cell.substring(cell.lastIndexOf('(') + 1, cell.lastIndexOf(')')));
            }
            assertEquals(expected.values().stream().map(culture::number).toList(), counts);
            Event pointed = new Event();
            pointed.x = 30;
            pointed.y = table.getStartYOfRowPosition(1) + 10;
            pointed.button = 1;
            table.notifyListeners(SWT.MouseDown, pointed);
            table.notifyListeners(SWT.MouseUp, pointed);
            robot.untilIdle();
            Event enter = new Event();
            enter.keyCode = SWT.CR;
            table.notifyListeners(SWT.KeyDown, enter);
            int first = expected.values().iterator().next();
            robot.until("opened", () -> table.getRowCount() == expected.size() + 1 + first && robot.cell(table, 0, 2).startsWith("task"));
        }
    }

    private static LocalDate from(LocalDate day, String fold, CalendarSystem calendar) {
        return switch (fold) {
            case "week" -> calendar.weekOf(day).from();
            case "month" -> calendar.monthOf(day).from();
            case "quarter" -> calendar.quarterPeriod(calendar.year(day), calendar.quarter(day)).from();
            case "year" -> calendar.yearPeriod(calendar.year(day)).from();
            default -> day;
        };
    }
}
