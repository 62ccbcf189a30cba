package org.peyvand.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.peyvand.base.culture.Culture;

/** What is shown already gets the tones of another theme. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "no display")
class ShownTonesTest {
    private static final Palette DARK = Palette.of("dark");

    private final KitStage stage = new KitStage(Culture.english());
    private final Icons icons = stage.kit.icons();
    private final Image light = icons.image("building", Tone.ACCENT, 16);

    @AfterEach
    void close() {
        stage.close();
    }

    private void dark() {
        ShownTones shown = ShownTones.of(new Shell[] {stage.shell}, icons, Palette.light());
        stage.colours(DARK);
        shown.renew(DARK);
    }

    @Test
    void anIconGetsTheSameToneOfTheThemeWhereverItIs() {
        Composite inside = new Composite(stage.shell, SWT.NONE);
        Button button = new Button(inside, SWT.PUSH);
        button.setImage(light);
        Label label = new Label(inside, SWT.NONE);
        label.setImage(light);
        ToolItem tool = new ToolItem(new ToolBar(inside, SWT.FLAT), SWT.PUSH);
        tool.setImage(light);
        CTabItem tab = new CTabItem(new CTabFolder(inside, SWT.NONE), SWT.NONE);
        tab.setImage(light);
        Menu menu = new Menu(button);
        button.setMenu(menu);
        MenuItem entry = new MenuItem(menu, SWT.PUSH);
        entry.setImage(light);
        Tree tree = new Tree(inside, SWT.NONE);
        TreeColumn heading = new TreeColumn(tree, SWT.NONE);
        heading.setImage(light);
        TreeItem child = new TreeItem(new TreeItem(tree, SWT.NONE), SWT.NONE);
        child.setImage(light);
        Table table = new Table(inside, SWT.NONE);
        new TableColumn(table, SWT.NONE);
        TableColumn second = new TableColumn(table, SWT.NONE);
        second.setImage(light);
        TableItem row = new TableItem(table, SWT.NONE);
        row.setImage(1, light);
        dark();
        Image dark = icons.image("building", Tone.ACCENT, 16);
        assertNotSame(light, dark);
        for (Image shown : new Image[] {button.getImage(), label.getImage(), tool.getImage(), tab.getImage(), entry.getImage(), child.getImage(), heading.getImage(),
                second.getImage(), row.getImage(1)}) {
            assertSame(dark, shown);
        }
        assertSame(null, row.getImage(0), "where there was none is none");
    }

    @Test
    void aVirtualTableIsAskedAgain() {
        Table table = new Table(stage.shell, SWT.VIRTUAL);
        table.addListener(SWT.SetData, event -> ((TableItem) event.item).setImage(icons.image("building", Tone.ACCENT, 16)));
        table.setItemCount(3);
        assertSame(light, asked(table));
        dark();
        assertSame(icons.image("building", Tone.ACCENT, 16), asked(table));
    }

    private static Image asked(Table table) {
        table.getItem(1).getText();
        return table.getItem(1).getImage();
    }

    @Test
    void wordsInAToneKeepTheTone() {
        Label wrong = new Label(stage.shell, SWT.NONE);
        wrong.setForeground(Palette.light().error());
        Label plain = new Label(stage.shell, SWT.NONE);
        plain.setForeground(Palette.light().text());
        TreeItem row = new TreeItem(new Tree(stage.shell, SWT.NONE), SWT.NONE);
        row.setForeground(0, Palette.light().warning());
        dark();
        assertEquals(DARK.error(), wrong.getForeground());
        assertEquals(Palette.light().text(), plain.getForeground(), "that is for the style sheet");
        assertEquals(DARK.warning(), row.getForeground(0));
    }

    @Test
    void whatIsGoneMeanwhileAndImagesOfOthersAreLeftAlone() {
        Image other = new Image(stage.display, 4, 4);
        Label foreign = new Label(stage.shell, SWT.NONE);
        foreign.setImage(other);
        Label gone = new Label(stage.shell, SWT.NONE);
        gone.setImage(light);
        ShownTones shown = ShownTones.of(new Shell[] {stage.shell}, icons, Palette.light());
        gone.dispose();
        stage.colours(DARK);
        shown.renew(DARK);
        assertSame(other, foreign.getImage());
        other.dispose();
    }
}
