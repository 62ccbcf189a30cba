package org.peyvand.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.Outcome;
import org.peyvand.base.culture.Culture;
import org.peyvand.persistence.access.Permission;
import org.peyvand.persistence.access.Permitted;
import org.peyvand.ui.KitStage;
import org.peyvand.ui.KitText;
import org.peyvand.ui.NarrowRights;
import org.peyvand.ui.list.EmptyState;
import org.peyvand.ui.rights.PersonRights;

/** Pages that are neither lists nor records: their pieces, and that they are filled anew when rights change. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "no display")
class PageFrameTest {
    private final KitStage stage = new KitStage(Culture.english());

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void everyPieceHasAnIdAndTheWordsOfThePage() {
        List<String> done = new ArrayList<>();
        PageFrame page = new PageFrame(stage.shell, stage.kit, "page", key -> KitText.of("list." + key));
        assertEquals(stage.kit.text("list.maynot"), page.sentence("maynot", Css.MUTED).getText());
        Button button = page.button(page.row(), "new", () -> done.add("new"));
        Text text = page.reading("gone", 3);
        stage.open();
        assertEquals(Css.MUTED, stage.find(Label.class, "page.maynot").getData(Css.CLASS));
        assertEquals(button, stage.find(Button.class, "page.new"));
        assertEquals(stage.kit.text("list.button.new"), button.getText());
        assertEquals(stage.kit.text("list.button.new.tip"), button.getToolTipText());
        KitStage.click(button);
        assertEquals(List.of("new"), done);
        assertEquals(text, stage.find(Text.class, "page.gone"));
        assertTrue((text.getStyle() & SWT.READ_ONLY) != 0);
        assertTrue(text.getSize().y >= 3 * text.getLineHeight());
        assertTrue(Stream.of(page.control().getChildren()).allMatch(child -> child.getBounds().width > 0));
    }

    @Test
    void aPageScrollsWhereThereIsLessRoomThanItNeedsAndFillsThePlaceElse() {
        PageFrame page = new PageFrame(stage.shell, stage.kit, "page", key -> KitText.of("list." + key));
        Label sentence = page.sentence("maynot", Css.MUTED);
        Label list = new Label(page.control(), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 150).applyTo(list);
        Text text = page.reading("gone", 3);
        ScrolledComposite pane = (ScrolledComposite) page.control().getParent();
        stage.open();
        stage.until("it fills the window", () -> page.control().getSize().y == pane.getClientArea().height);
        assertTrue(list.getSize().y > 150);
        stage.shell.setSize(500, 200);
        stage.until("it is higher than the window", () -> page.control().getSize().y > pane.getClientArea().height);
        assertEquals(150, list.getSize().y, "nothing is squeezed");
        assertTrue(text.getSize().y >= 3 * text.getLineHeight());
        int before = page.control().getSize().y;
        sentence.setText("word ".repeat(200));
        page.control().layout(true, true);
        stage.until("what is said later has its room too", () -> page.control().getSize().y > before && list.getSize().y == 150);
    }

    @Test
    void aPageIsFilledNowAndAnewWhenRightsHaveChanged() {
        List<Boolean> fillings = new ArrayList<>();
        Composite parent = new Composite(stage.shell, SWT.NONE);
        stage.kit.keepFilled(parent, () -> {
            fillings.add(stage.kit.permitted().isFull());
            EmptyState.denied(parent, stage.kit, KitText.of("list.maynot"), KitText.of("list.maynot.hint"));
        });
        Control first = parent.getChildren()[0];
        PersonRights rights = stage.kit.service(PersonRights.class);
        rights.hold(new NarrowRights("amount"));
        assertEquals(List.of(true, false), fillings);
        assertTrue(first.isDisposed(), "what was there is gone");
        assertEquals(1, parent.getChildren().length);
        rights.hold(rights.now());
        assertEquals(2, fillings.size(), "nothing has changed");
        parent.dispose();
        rights.hold(Permitted.ALL);
        assertEquals(2, fillings.size(), "nobody looks any more");
    }

    @Test
    void aGuardedPageIsForThoseWhoMayAndSaysSoToOthers() {
        Permission permission = new Permission("page.seen");
        List<PageFrame> pages = new ArrayList<>();
        Composite parent = new Composite(stage.shell, SWT.NONE);
        PageFrame.guarded(parent, stage.kit, permission, "page", key -> KitText.of(key.startsWith("denied") ? "list.maynot" : "list.gone"), pages::add);
        Control root = pages.getFirst().control();
        assertTrue(PageFrame.isThere(root));
        assertEquals(Css.TITLE, stage.find(Label.class, "page.head").getData(Css.CLASS));
        assertEquals(stage.kit.text("list.gone"), stage.find(Label.class, "page.lead").getText());
        PersonRights rights = stage.kit.service(PersonRights.class);
        rights.hold(new NarrowRights("amount"));
        assertEquals(1, pages.size(), "nothing is put on it for those who may not");
        assertFalse(PageFrame.isThere(root));
        rights.hold(Permitted.ALL);
        assertEquals(2, pages.size());
        assertFalse(PageFrame.isThere(null));
    }

    @Test
    void allReasonsAreSaidEachInItsLine() {
        Outcome<String> refused = Outcome.refused(List.of(Diagnostic.error(KitText.of("list.maynot")), Diagnostic.error(KitText.of("list.gone"))));
        assertEquals(stage.kit.text("list.maynot") + "\n" + stage.kit.text("list.gone"), stage.kit.reasons(refused));
        assertEquals("", stage.kit.reasons(Outcome.done("well")));
    }
}
