package org.peyvand.ui.rows;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Tone;
import org.peyvand.ui.form.Access;
import org.peyvand.ui.form.Css;

/** A {@link RowList} under a heading with the number of records and, when wanted, a button for one more. */
public final class RowSection {
    private final Kit kit;
    private final String title;
    private final Composite box;
    private final Label heading;
    private final RowList rows;
    private String empty = "";

    /**
     * Says that it is loading until rows are shown; the parent has a grid layout.
     *
     * @param id found by tests; settings hang on it
     * @param most rows that are seen without scrolling; 0: as high as there is room
     */
    public RowSection(Composite parent, Kit kit, String id, String title, int most) {
        this.kit = kit;
        this.title = title;
        box = new Composite(parent, SWT.NONE);
        box.setData(Css.CLASS, Css.SURFACE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 2).extendedMargins(0, 0, 6, 0).applyTo(box);
        GridDataFactory.fillDefaults().grab(true, most == 0).applyTo(box);
        heading = new Label(box, SWT.NONE);
        heading.setData(Css.CLASS, Css.HEADING);
        heading.setText(title);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).align(SWT.FILL, SWT.CENTER).indent(10, 0).applyTo(heading);
        rows = new RowList(box, kit, most);
        rows.control().setData("peyvand.id", id);
        rows.name(title);
        rows.empty(kit.text("rows.loading"));
        GridDataFactory.fillDefaults().grab(true, most == 0).span(2, 1).applyTo(rows.control());
    }

    /** What is laid out. */
    public Composite control() {
        return box;
    }

    /** The rows. */
    public RowList rows() {
        return rows;
    }

    /** Says what stands there once it is known that there are no rows. */
    public RowSection empty(String sentence) {
        empty = sentence;
        return this;
    }

    /** Adds a button for one more record. */
    public RowSection create(String id, String label, Runnable run) {
        Button add = new Button(box, SWT.PUSH | SWT.FLAT);
        add.moveBelow(heading);
        add.setImage(kit.icons().image("plus-lg", Tone.ACCENT, 14));
        add.setToolTipText(label);
        add.setData("peyvand.id", id);
        Access.name(add, label);
        add.addListener(SWT.Selection, event -> run.run());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).indent(10, 0).applyTo(heading);
        return this;
    }

    /**
     * Shows rows.
     *
     * @param total how many records there are in all
     * @param more whether further ones can be asked for
     */
    public void show(List<RowItem> items, long total, boolean more) {
        rows.empty(empty);
        rows.show(items, more);
        heading.setText(total == 0 ? title : title + "  (" + kit.culture().number(total) + ")");
        heading.requestLayout();
        rows.control().requestLayout();    // of the control itself: its height follows from its rows, and the box would keep the old one
    }

    /** Says that the rows could not be read. */
    public void failed() {
        rows.empty(kit.text("rows.failed"));
    }
}
