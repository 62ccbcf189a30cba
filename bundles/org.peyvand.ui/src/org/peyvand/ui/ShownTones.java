package org.peyvand.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;

/**
 * The icons and the coloured words of all windows, which get the same tones of another theme: style sheets know nothing of icons, and give plain words
 * one colour. UI thread only.
 */
public final class ShownTones {
    private final Icons icons;
    private final Palette before;
    private final List<Renewal> renewals = new ArrayList<>();

    private record Renewal(Widget widget, Consumer<Palette> renewal) {
    }

    private ShownTones(Icons icons, Palette before) {
        this.icons = icons;
        this.before = before;
    }

    /** What is shown in these windows while their theme is still the one before. */
    public static ShownTones of(Shell[] windows, Icons icons, Palette before) {
        ShownTones shown = new ShownTones(icons, before);
        Stream.of(windows).forEach(shown::look);
        return shown;
    }

    /** Gives all that the tones of this theme, of which the icons know already. */
    public void renew(Palette now) {
        renewals.stream().filter(one -> !one.widget().isDisposed()).forEach(one -> one.renewal().accept(now));
    }

    private void look(Control control) {
        menu(control.getMenu());
        switch (control) {
            case Button button -> icon(button, button.getImage(), button::setImage);
            case Label label -> {
                icon(label, label.getImage(), label::setImage);
                words(label, label.getForeground(), label::setForeground);
            }
            case ToolBar bar -> Stream.of(bar.getItems()).forEach(this::item);
            case Table table -> rows(table);
            case Tree tree -> rows(tree);
            case CTabFolder tabs -> {
                Stream.of(tabs.getItems()).forEach(this::item);
                Stream.of(tabs.getChildren()).forEach(this::look);
            }
            case Composite box -> Stream.of(box.getChildren()).forEach(this::look);
            default -> { }
        }
    }

    private void menu(Menu menu) {
        if (menu != null) {
            Stream.of(menu.getItems()).forEach(entry -> {
                item(entry);
                menu(entry.getMenu());
            });
        }
    }

    private void item(Item item) {
        icon(item, item.getImage(), item::setImage);
    }

    private void rows(Table table) {
        Stream.of(table.getColumns()).forEach(this::item);
        if ((table.getStyle() & SWT.VIRTUAL) != 0) {
            renewals.add(new Renewal(table, now -> table.clearAll()));
            return;
        }
        for (TableItem row : table.getItems()) {
            places(table.getColumnCount()).forEach(place -> {
                icon(row, row.getImage(place), image -> row.setImage(place, image));
                words(row, row.getForeground(place), colour -> row.setForeground(place, colour));
            });
        }
    }

    private void rows(Tree tree) {
        Stream.of(tree.getColumns()).forEach(this::item);
        Stream.of(tree.getItems()).forEach(row -> branch(row, tree.getColumnCount()));
    }

    private void branch(TreeItem row, int columns) {
        places(columns).forEach(place -> {
            icon(row, row.getImage(place), image -> row.setImage(place, image));
            words(row, row.getForeground(place), colour -> row.setForeground(place, colour));
        });
        Stream.of(row.getItems()).forEach(below -> branch(below, columns));
    }

    private static IntStream places(int columns) {
        return IntStream.range(0, Math.max(1, columns));
    }

    private void icon(Widget widget, Image shown, Consumer<Image> show) {
        if (shown != null) {
            renewals.add(new Renewal(widget, now -> {
                Image again = icons.again(shown);
                if (again != shown) {
                    show.accept(again);
                }
            }));
        }
    }

    private void words(Widget widget, Color shown, Consumer<Color> show) {
        Optional<Tone> tone = Stream.of(Tone.values()).filter(one -> one != Tone.TEXT && before.of(one).equals(shown)).findFirst();
        tone.ifPresent(one -> renewals.add(new Renewal(widget, now -> show.accept(now.of(one)))));
    }
}
