package org.peyvand.branch.ui.internal.board;

import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.swt.widgets.Composite;
import org.peyvand.base.DayRange;
import org.peyvand.ui.Kit;
import org.peyvand.ui.form.PageFrame;

/** A button that makes the PDF of what a page shows, by the report of the same figures; none where there are no reports. */
public final class PrintedPage {
    private static final String PRINT = "org.peyvand.analytics.ui.command.printReport";
    private static final String REPORT = "org.peyvand.analytics.ui.parameter.report";
    private static final String VALUES = "org.peyvand.analytics.ui.parameter.values";

    private PrintedPage() {
    }

    /**
     * Adds the button to a row.
     *
     * @param values of the report's parameters, asked when it is pressed
     */
    public static void button(PageFrame page, Composite row, Kit kit, String report, Supplier<Map<String, String>> values) {
        ECommandService commands = kit.service(ECommandService.class);
        if (commands.getCommand(PRINT).isDefined()) {
            page.button(row, "print", () -> kit.service(EHandlerService.class).executeHandler(commands.createCommand(PRINT, Map.of(REPORT, report, VALUES,
                values.get().entrySet().stream().map(one -> one.getKey() + '=' + one.getValue()).collect(Collectors.joining(";"))))));
        }
    }

    /** Days as values of the parameters {@code from} and {@code to}; open sides are left out. */
    public static void put(DayRange days, Map<String, String> values) {
        if (days != null && days.first() != null) {
            values.put("from", days.first().toString());
        }
        if (days != null && days.last() != null) {
            values.put("to", days.last().toString());
        }
    }
}
