package org.peyvand.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.peyvand.base.culture.Culture;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.ui.KitStage;
import org.peyvand.ui.editor.Thing;

@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "no display")
class NumberFieldTest {
    private KitStage stage = new KitStage(Culture.persian());
    private int edits;

    @AfterEach
    void close() {
        stage.close();
    }

    private Field field(AttributeKind kind, Class<?> type) {
        Field field = Fields.create(stage.shell, stage.kit, Thing.attribute(kind, type));
        field.onEdit(() -> edits++);
        stage.open();
        return field;
    }

    private static Text text(Field field) {
        return KitStage.inside(field.control(), Text.class);
    }

    @Test
    void aNumberIsShownInTheDigitsOfThePersonAndReadBackExactly() {
        Field field = field(AttributeKind.DECIMAL, BigDecimal.class);
        field.show(new BigDecimal("1234567.5"));
        assertEquals("۱٬۲۳۴٬۵۶۷٫۵", text(field).getText());
        assertEquals(0, new BigDecimal("1234567.5").compareTo((BigDecimal) field.value()));
        assertEquals(0, edits, "showing is no edit");
    }

    @Test
    void digitsOfAnyKeyboardAreRead() {
        Field field = field(AttributeKind.INTEGER, Integer.class);
        for (String typed : new String[] {"1250", "۱۲۵۰", "١٢٥٠", "۱٬۲۵۰", "1,250"}) {
            text(field).setText(typed);
            assertEquals(1250, field.value(), typed);
        }
        assertTrue(edits >= 5);
    }

    @Test
    void whatIsNoNumberIsSaidAndCountsAsEmpty() {
        Field field = field(AttributeKind.INTEGER, Integer.class);
        text(field).setText("۱۲ کیلو");
        assertEquals(stage.kit.text("field.number"), stage.kit.text(field.problem().orElseThrow()));
        assertNull(field.value());
        text(field).setText("۲٫۵");
        assertEquals(stage.kit.text("field.whole"), stage.kit.text(field.problem().orElseThrow()));
        text(field).setText("۹۹۹۹۹۹۹۹۹۹۹");
        assertEquals(stage.kit.text("field.big"), stage.kit.text(field.problem().orElseThrow()));
        text(field).setText("");
        assertFalse(field.problem().isPresent());
        assertNull(field.value());
    }

    @Test
    void leavingTheFieldTidiesANumberAndLeavesNonsenseAlone() {
        Field field = field(AttributeKind.DECIMAL, BigDecimal.class);
        text(field).setText("1250000");
        text(field).notifyListeners(SWT.FocusOut, new Event());
        assertEquals("۱٬۲۵۰٬۰۰۰", text(field).getText());
        text(field).setText("12x");
        text(field).notifyListeners(SWT.FocusOut, new Event());
        assertEquals("12x", text(field).getText());
    }

    @Test
    void aPercentageAndACurrencyStandAfterTheNumber() {
        Field percent = field(AttributeKind.PERCENT, BigDecimal.class);
        assertEquals("٪", KitStage.inside(percent.control(), Label.class).getText());
        Field money = Fields.create(stage.shell, stage.kit, Thing.attribute(AttributeKind.MONEY, BigDecimal.class));
        money.suffix("ریال");
        Label unit = KitStage.inside(money.control(), Label.class);
        assertEquals("ریال", unit.getText());
        money.suffix("");
        assertFalse(unit.getVisible());
    }
}
