package org.peyvand.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.e4.core.contexts.EclipseContextFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.peyvand.base.culture.Culture;
import org.peyvand.ui.Kit;
import org.peyvand.ui.KitSetup;
import org.peyvand.ui.Palette;

@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "no display")
class FieldsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private final Display display = Display.getDefault();
    private final Shell shell = new Shell(display);
    private int edits;

    @AfterEach
    void dispose() {
        shell.dispose();
    }

    private Kit kit(Culture culture) {
        IEclipseContext context = EclipseContextFactory.create();
        return KitSetup.prepare(context, display, culture, Palette.light());
    }

    private DateField date(Culture culture) {
        shell.setLayout(new FillLayout());
        DateField field = new DateField(shell, kit(culture));
        field.onEdit(() -> edits++);
        shell.setSize(400, 80);
        shell.open();
        return field;
    }

    @Test
    void aDayIsShownInTheCalendarOfThePersonAndReadBack() {
        DateField field = date(Culture.persian());
        field.show(DAY);
        assertEquals("۱۴۰۵/۰۸/۳۰", field.text().getText());
        assertEquals(DAY, field.value());
        assertEquals(0, edits, "showing is no edit");
    }

    @Test
    void typedDaysAreReadInAnyDigitsAndNonsenseIsSaid() {
        DateField field = date(Culture.persian());
        field.text().setText("1405-8-30");
        assertEquals(DAY, field.value());
        field.text().setText("۱۴۰۴/۱۲/۳۰");
        assertNull(field.value());
        assertTrue(field.problem().isPresent());
        field.text().setText("");
        assertNull(field.value());
        assertFalse(field.problem().isPresent());
        assertTrue(edits >= 3);
    }

    @Test
    void leavingTheFieldTidiesWhatWasTyped() {
        DateField field = date(Culture.english());
        field.text().setText("2026.11.21");
        field.text().notifyListeners(SWT.FocusOut, new Event());
        assertEquals("2026-11-21", field.text().getText());
    }

    @Test
    void theCalendarOpensByKeyAndEnterChooses() {
        DateField field = date(Culture.persian());
        field.show(DAY);
        Event open = new Event();
        open.keyCode = SWT.F4;
        field.text().notifyListeners(SWT.KeyDown, open);
        Shell popup = List.of(display.getShells()).stream().filter(one -> "calendar".equals(one.getData("peyvand.id"))).findFirst().orElseThrow();
        Control days = List.of(((org.eclipse.swt.widgets.Composite) popup.getChildren()[0]).getChildren()).stream().filter(one -> "calendar.days".equals(one.getData("peyvand.id"))).findFirst().orElseThrow();
        press(days, SWT.ARROW_LEFT);
        press(days, SWT.ARROW_DOWN);
        press(days, SWT.CR);
        assertTrue(popup.isDisposed());
        assertEquals(DAY.plusDays(8), field.value(), "left is ahead from right to left, down is a week");
    }

    private static void press(Control control, int key) {
        Event event = new Event();
        event.keyCode = key;
        control.notifyListeners(SWT.KeyDown, event);
    }

    @Test
    void aChoiceKeepsAValueThatIsNotOffered() {
        ChoiceField field = new ChoiceField(shell);
        field.show("LEGACY");
        field.offer(List.of(new Choice(null, ""), new Choice("A", "Alpha")));
        assertEquals("LEGACY", field.value());
        field.show("A");
        assertEquals("A", field.value());
    }
}
