package org.peyvand.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.peyvand.base.culture.Culture;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.ui.KitStage;
import org.peyvand.ui.editor.Thing;

/** The calendar by keyboard and moments. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "no display")
class DaysTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private KitStage stage = new KitStage(Culture.english());

    @AfterEach
    void close() {
        stage.close();
    }

    private void persian() {
        stage.close();
        stage = new KitStage(Culture.persian());
    }

    private DateField day() {
        DateField field = new DateField(stage.shell, stage.kit);
        field.show(DAY);
        stage.open();
        return field;
    }

    private Control calendar(DateField field) {
        KitStage.press(field.text(), SWT.ARROW_DOWN, SWT.ALT);
        return stage.find(Control.class, "calendar.days");
    }

    @Test
    void gregorianMonthsAndDaysAreGoneThroughByKeys() {
        DateField field = day();
        Control days = calendar(field);
        KitStage.press(days, SWT.ARROW_RIGHT, 0);
        KitStage.press(days, SWT.PAGE_DOWN, 0);
        KitStage.press(days, SWT.HOME, 0);
        KitStage.press(days, SWT.ARROW_UP, 0);
        KitStage.press(days, SWT.CR, 0);
        assertEquals(LocalDate.of(2026, 11, 24), field.value(), "the first of December, a week before");
        assertEquals("2026-11-24", field.text().getText());
    }

    @Test
    void jalaliMonthsHaveTheirOwnEnds() {
        persian();
        DateField field = day();
        Control days = calendar(field);
        KitStage.press(days, SWT.END, 0);
        KitStage.press(days, SWT.PAGE_UP, SWT.MOD1);
        KitStage.press(days, SWT.CR, 0);
        assertEquals("۱۴۰۴/۰۸/۳۰", field.text().getText());
    }

    @Test
    void escapeLeavesTheDayAsItWas() {
        DateField field = day();
        Control days = calendar(field);
        KitStage.press(days, SWT.PAGE_DOWN, 0);
        Shell popup = days.getShell();
        KitStage.traverse(popup, SWT.TRAVERSE_ESCAPE);
        assertTrue(popup.isDisposed());
        assertEquals(DAY, field.value());
    }

    @Test
    void arrowsInTheTextGoDayByDayAndALockedFieldOpensNothing() {
        DateField field = day();
        KitStage.press(field.text(), SWT.ARROW_DOWN, 0);
        assertEquals(DAY.plusDays(1), field.value());
        KitStage.press(field.text(), SWT.ARROW_UP, 0);
        assertEquals(DAY, field.value());
        field.editable(false);
        KitStage.press(field.text(), SWT.F4, 0);
        assertTrue(stage.look(Control.class, "calendar").isEmpty());
    }

    private Field moment() {
        Field field = Fields.create(stage.shell, stage.kit, Thing.attribute(AttributeKind.MOMENT, Instant.class));
        stage.open();
        return field;
    }

    private static Text time(Field moment) {
        return (Text) ((Composite) moment.control()).getChildren()[1];
    }

    private static Text dayOf(Field moment) {
        return KitStage.inside(((Composite) moment.control()).getChildren()[0], Text.class);
    }

    private Instant at(int hour, int minute) {
        return DAY.atTime(LocalTime.of(hour, minute)).atZone(stage.kit.culture().zone()).toInstant();
    }

    @Test
    void aMomentIsADayAndATimeInTheDigitsOfThePerson() {
        persian();
        Field field = moment();
        field.show(at(16, 5));
        assertEquals("۱۴۰۵/۰۸/۳۰", dayOf(field).getText());
        assertEquals("۱۶:۰۵", time(field).getText());
        assertEquals(at(16, 5), field.value());
        time(field).setText("۸:۳۰");
        assertEquals(at(8, 30), field.value());
    }

    @Test
    void aDayAloneMeansTheMorningAndAnImpossibleTimeIsSaid() {
        Field field = moment();
        dayOf(field).setText("2026-11-21");
        assertEquals(at(9, 0), field.value());
        time(field).setText("1730");
        assertEquals(at(17, 30), field.value());
        time(field).setText("25:00");
        assertEquals(stage.kit.text("field.time.wrong"), stage.kit.text(field.problem().orElseThrow()));
        time(field).setText("");
        assertFalse(field.problem().isPresent());
        field.show(null);
        assertNull(field.value());
    }
}
