package org.peyvand.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.peyvand.base.culture.Culture;
import org.peyvand.ui.KitStage;

/** One of several values. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "no display")
class ChoiceFieldTest {
    private final KitStage stage = new KitStage(Culture.english());

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void theWheelScrollsThePageAndChangesNothing() {
        stage.shell.setLayout(new FillLayout());
        ScrolledComposite page = new ScrolledComposite(stage.shell, SWT.V_SCROLL);
        Composite tall = new Composite(page, SWT.NONE);
        tall.setLayout(new RowLayout());
        tall.setSize(300, 10_000);
        page.setContent(tall);
        ChoiceField field = new ChoiceField(tall);
        field.offer(List.of(new Choice("a", "A"), new Choice("b", "B"), new Choice("c", "C")));
        field.show("b");
        stage.open();
        Event wheel = new Event();
        wheel.count = -3;
        // the combo hides its parts; the one with the focus is the text that hears the wheel
        stage.shell.forceActive();
        stage.until("the focus is in the choice", () -> field.control().setFocus() && stage.display.getFocusControl() instanceof Text);
        Control text = stage.display.getFocusControl();
        text.notifyListeners(SWT.MouseVerticalWheel, wheel);
        assertEquals("b", field.value());
        assertEquals("B", ((CCombo) field.control()).getText());
        assertTrue(page.getOrigin().y > 0, "the page has moved");
    }

    @Test
    void aChoiceIsFoundByTypingHowItBegins() {
        ChoiceField field = new ChoiceField(stage.shell);
        field.offer(List.of(new Choice(null, ""), new Choice("person", "Person"), new Choice("product", "Product"), new Choice("price", "Price list"),
                new Choice("account", "مشتری"), new Choice("invoice", "فاکتور"), new Choice("bill", "فاكتور فروش")));
        type(field, "pro", 10);
        assertEquals("product", field.value());
        type(field, "Z", 20_000);
        assertEquals("product", field.value(), "what there is not changes nothing");
        type(field, "price", 40_000);
        assertEquals("price", field.value());
        type(field, "p", 60_000);
        assertEquals("person", field.value(), "once more from the top");
        type(field, "pp", 80_000);
        assertEquals("price", field.value(), "a letter again goes on");
        type(field, "فاک", 100_000);
        assertEquals("invoice", field.value());
        type(field, "فاکتور ف", 120_000);
        assertEquals("bill", field.value(), "Arabic and Persian letters are the same");
        Event shortcut = letter('p', 140_000);
        shortcut.stateMask = SWT.CTRL;
        field.control().notifyListeners(SWT.KeyDown, shortcut);
        assertEquals("bill", field.value());
        assertTrue(shortcut.doit, "a shortcut goes on to whom it is meant for");
    }

    @Test
    void aChoiceIsFoundByAWordInIt() {
        ChoiceField field = new ChoiceField(stage.shell);
        field.offer(List.of(new Choice("IRR", "rials (IRR)"), new Choice("USD", "US dollars (USD)"), new Choice("IRT", "irritation"), new Choice("TRY", "لیره ترکیه")));
        type(field, "usd", 10);
        assertEquals("USD", field.value());
        type(field, "irr", 20_000);
        assertEquals("IRT", field.value(), "what begins so comes first");
        type(field, "ترك", 40_000);
        assertEquals("TRY", field.value());
    }

    @Test
    void aRealKeyFindsAChoiceAndTheEndOfAShortcutDoesNot() {
        Button other = new Button(stage.shell, SWT.PUSH);
        ChoiceField field = new ChoiceField(stage.shell);
        field.offer(List.of(new Choice("person", "Person"), new Choice("note", "Note"), new Choice("order", "Order")));
        field.show("person");
        stage.open();
        stage.until("the focus is in the choice", () -> stage.display.getActiveShell() == stage.shell && field.control().setFocus()
                && stage.display.getFocusControl() instanceof Text);
        press('o');
        release('o');
        stage.until("the key has found it", () -> "order".equals(field.value()));

        stage.until("the focus is elsewhere", other::setFocus);
        other.addListener(SWT.KeyDown, event -> field.control().setFocus());
        press('n');
        stage.until("the key has brought the focus", () -> stage.display.getFocusControl() instanceof Text);
        boolean[] released = {false};
        field.control().addListener(SWT.KeyUp, event -> released[0] = true);
        release('n');
        stage.until("the key is up", () -> released[0]);
        assertEquals("order", field.value());
    }

    private void press(char letter) {
        assertTrue(stage.display.post(key(SWT.KeyDown, letter)));
    }

    private void release(char letter) {
        assertTrue(stage.display.post(key(SWT.KeyUp, letter)));
    }

    private static Event key(int type, char letter) {
        Event event = new Event();
        event.type = type;
        event.character = letter;
        return event;
    }

    private static void type(ChoiceField field, String text, int time) {
        for (int i = 0; i < text.length(); i++) {
            field.control().notifyListeners(SWT.KeyDown, letter(text.charAt(i), time + i * 100));
        }
    }

    private static Event letter(char character, int time) {
        Event event = new Event();
        event.character = character;
        event.time = time;
        return event;
    }
}
