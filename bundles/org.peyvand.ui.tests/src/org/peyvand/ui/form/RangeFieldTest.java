package org.peyvand.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.peyvand.base.DayRange;
import org.peyvand.base.culture.Culture;
import org.peyvand.ui.KitStage;

/** From when to when: typed, chosen from what is often wanted, and from the calendar. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "no display")
class RangeFieldTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private KitStage stage = new KitStage(Culture.english());
    private int edits;

    @AfterEach
    void close() {
        stage.close();
    }

    private RangeField field() {
        RangeField field = new RangeField(stage.shell, stage.kit);
        field.onEdit(() -> edits++);
        stage.open();
        return field;
    }

    private void persian() {
        stage.close();
        stage = new KitStage(Culture.persian());
    }

    private LocalDate today() {
        return LocalDate.now(stage.kit.culture().zone());
    }

    @Test
    void whatIsTypedIsTidiedWhenTheFieldIsLeft() {
        persian();
        RangeField field = field();
        field.text().setText("۷ روز گذشته");
        assertEquals(new DayRange(today().minusDays(6), today()), field.value());
        assertEquals(1, edits);
        field.text().notifyListeners(SWT.FocusOut, new Event());
        assertEquals(stage.kit.culture().range(field.value()), field.text().getText());
        assertTrue(field.text().getToolTipText().contains(stage.kit.culture().longDate(today())));
        assertEquals(1, edits, "tidying is no edit");
    }

    @Test
    void whatCannotBeReadIsSaidAndCountsAsEmpty() {
        RangeField field = field();
        field.text().setText("some time");
        assertNull(field.value());
        assertTrue(stage.kit.text(field.problem().orElseThrow()).contains("some time"));
        field.text().setText("");
        assertFalse(field.problem().isPresent());
    }

    @Test
    void everyWordThatIsOfferedCanBeRead() {
        for (Culture culture : new Culture[] {Culture.english(), Culture.persian()}) {
            stage.close();
            stage = new KitStage(culture);
            for (String word : RangePopup.words(stage.kit)) {
                assertTrue(culture.parseRange(word).isDone(), word);
            }
        }
    }

    @Test
    void oneOfTheOftenWantedIsChosenByKeys() {
        RangeField field = field();
        KitStage.press(field.text(), SWT.F4, 0);
        List often = stage.find(List.class, "range.often");
        often.select(2);
        often.notifyListeners(SWT.DefaultSelection, new Event());
        assertTrue(often.isDisposed());
        assertEquals(new DayRange(today().minusDays(6), today()), field.value());
    }

    @Test
    void theCalendarAsksForTheFirstAndTheLastDay() {
        RangeField field = field();
        field.show(DAY, DAY.plusDays(3));
        KitStage.press(field.text(), SWT.ARROW_DOWN, SWT.ALT);
        Control days = stage.find(Control.class, "calendar.days");
        KitStage.press(days, SWT.ARROW_RIGHT, 0);
        KitStage.press(days, SWT.CR, 0);
        assertFalse(days.isDisposed(), "one day is not enough");
        KitStage.press(days, SWT.ARROW_UP, 0);
        KitStage.press(days, SWT.CR, 0);
        assertTrue(days.isDisposed());
        assertEquals(new DayRange(DAY.minusDays(6), DAY.plusDays(1)), field.value(), "in whichever order");
    }

    @Test
    void aLockedFieldOpensNothing() {
        RangeField field = field();
        field.show(null, DAY);
        assertEquals("until 2026-11-21", field.text().getText());
        field.editable(false);
        KitStage.press(field.text(), SWT.F4, 0);
        assertTrue(stage.look(Control.class, "range.often").isEmpty());
        assertFalse(KitStage.inside(field.control(), Button.class).isEnabled());
    }
}
