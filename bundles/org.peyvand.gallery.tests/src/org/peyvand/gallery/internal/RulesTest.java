package org.peyvand.gallery.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peyvand.testing.ui.look.Contrast;
import org.peyvand.testing.ui.look.Direction;
import org.peyvand.testing.ui.look.FocusOrder;
import org.peyvand.testing.ui.look.IconsPresent;
import org.peyvand.testing.ui.look.InsideParent;
import org.peyvand.testing.ui.look.KnownLetters;
import org.peyvand.testing.ui.look.Named;
import org.peyvand.testing.ui.look.NoOverlaps;
import org.peyvand.testing.ui.look.Rule;
import org.peyvand.testing.ui.look.Screen;
import org.peyvand.testing.ui.look.SomethingSeen;
import org.peyvand.testing.ui.look.ToolTextDirection;
import org.peyvand.testing.ui.look.UnclippedText;
import org.peyvand.ui.form.Access;

/** Each rule is broken by what it is for, and by nothing else of the same kind. */
@ExtendWith(WithScreenReader.class)
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "no display")
class RulesTest {
    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(Display.getDefault(), SWT.SHELL_TRIM);
        shell.setSize(400, 300);
        shell.open();
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    private Screen screen(boolean rightToLeft) {
        return new Screen("test", shell, rightToLeft, new ImageData(20, 20, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF)));
    }

    private void breaks(Rule rule) {
        assertFalse(rule.broken(screen(false)).isEmpty(), "not seen");
    }

    private void keeps(Rule rule) {
        assertEquals(List.of(), rule.broken(screen(false)));
    }

    private static <C extends Control> C at(C control, int x, int y, int width, int height) {
        control.setBounds(x, y, width, height);
        return control;
    }

    private Label label(String text, int x, int y, int width, int height) {
        Label label = at(new Label(shell, SWT.NONE), x, y, width, height);
        label.setText(text);
        return label;
    }

    @Test
    void aLabelThatIsTooSmallForItsText() {
        Label label = label("a rather long sentence", 0, 0, 300, 40);
        keeps(new UnclippedText());
        label.setSize(30, 40);
        breaks(new UnclippedText());
        label.setToolTipText("a rather long sentence");
        keeps(new UnclippedText());
    }

    @Test
    void twoControlsOverEachOther() {
        label("one", 0, 0, 100, 30);
        Label other = label("two", 100, 0, 100, 30);
        keeps(new NoOverlaps());
        other.setLocation(80, 10);
        breaks(new NoOverlaps());
        other.setVisible(false);
        keeps(new NoOverlaps());
    }

    @Test
    void aControlThatLeavesItsParent() {
        Composite box = at(new Composite(shell, SWT.NONE), 0, 0, 100, 100);
        Label label = at(new Label(box, SWT.NONE), 10, 10, 50, 20);
        keeps(new InsideParent());
        label.setBounds(70, 10, 50, 20);
        breaks(new InsideParent());
    }

    @Test
    void aLetterWithoutGlyph() {
        Label label = label("سلام hello", 0, 0, 200, 30);
        Rule rule = new KnownLetters(point -> point < 0x700);
        keeps(rule);
        label.setText("hello \u1F600");
        breaks(rule);
        label.setText("what was \uFFFD");
        breaks(new KnownLetters(point -> true));
        label.setText("سارا\u200Cها \u2068x\u2069");
        keeps(rule);
    }

    @Test
    void theWrongDirection() {
        shell.setLayout(new GridLayout(2, false));
        label("first", 0, 0, 50, 20);
        label("second", 0, 0, 50, 20);
        shell.layout();
        keeps(new Direction());
        assertTrue(new Direction().broken(screen(true)).stream().anyMatch(sentence -> sentence.startsWith("wrong direction")));
        assertTrue(new Direction().broken(screen(true)).stream().anyMatch(sentence -> sentence.startsWith("not at the leading edge")));
        Composite stray = new Composite(shell, SWT.RIGHT_TO_LEFT);
        shell.layout();
        assertTrue(stray.getSize().x > 0);
        breaks(new Direction());
    }

    @Test
    void aNumberBehindTheWordsOfATool() {
        ToolItem item = new ToolItem(at(new ToolBar(shell, SWT.FLAT), 0, 0, 200, 40), SWT.PUSH);
        item.setText("۳ تغییر");
        assertEquals(1, new ToolTextDirection().broken(screen(true)).size());
        keeps(new ToolTextDirection());
        item.setText("\u200F۳ تغییر");
        assertEquals(List.of(), new ToolTextDirection().broken(screen(true)));
        item.setText("تغییر ۳");
        assertEquals(List.of(), new ToolTextDirection().broken(screen(true)));
        item.setText("3");
        assertEquals(List.of(), new ToolTextDirection().broken(screen(true)));
    }

    @Test
    void textThatCanHardlyBeRead() {
        Label label = label("grey on white", 0, 0, 200, 30);
        label.setBackground(new Color(255, 255, 255));
        label.setForeground(new Color(0x76, 0x76, 0x76));
        keeps(new Contrast());
        label.setForeground(new Color(0x99, 0x99, 0x99));
        breaks(new Contrast());
        assertEquals(21, Contrast.ratio(new RGB(0, 0, 0), new RGB(255, 255, 255)), 0.001);
    }

    @Test
    void aPictureOfOneColour() {
        Screen blank = screen(false);
        breaks(new SomethingSeen());
        for (int i = 0; i < 20; i++) {
            blank.picture().setPixel(i, i / 3 * 3, 0xFFFFFF);
        }
        assertEquals(List.of(), new SomethingSeen().broken(blank));
    }

    @Test
    void anIconOfNothing() {
        ToolBar bar = at(new ToolBar(shell, SWT.FLAT), 0, 0, 200, 40);
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        breaks(new IconsPresent());
        item.setText("Save");
        keeps(new IconsPresent());
        ImageData clear = new ImageData(8, 8, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        clear.alphaData = new byte[64];
        Label label = label("", 0, 50, 20, 20);
        Image nothing = new Image(shell.getDisplay(), clear);
        label.setImage(nothing);
        breaks(new IconsPresent());
        label.setImage(null);
        nothing.dispose();
    }

    @Test
    void aFieldThatNobodyCanName() {
        Text text = at(new Text(shell, SWT.BORDER), 0, 0, 100, 30);
        breaks(new Named());
        Access.name(text, "Name");
        keeps(new Named());
        Canvas canvas = at(new Canvas(shell, SWT.NONE), 0, 50, 100, 30);
        canvas.addListener(SWT.KeyDown, event -> { });
        Access.name(canvas, "Chart");
        breaks(new Named());
    }

    @Test
    void aTabThatGoesBack() {
        Button one = at(new Button(shell, SWT.PUSH), 0, 0, 80, 30);
        Button two = at(new Button(shell, SWT.PUSH), 100, 0, 80, 30);
        Button three = at(new Button(shell, SWT.PUSH), 0, 50, 80, 30);
        keeps(new FocusOrder());
        shell.setTabList(new Control[] {two, one, three});
        breaks(new FocusOrder());
        shell.setTabList(new Control[] {three, one, two});
        breaks(new FocusOrder());
    }
}
