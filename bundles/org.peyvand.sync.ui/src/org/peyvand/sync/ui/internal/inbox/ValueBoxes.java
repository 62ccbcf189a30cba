package org.peyvand.sync.ui.internal.inbox;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.peyvand.ui.Kit;
import org.peyvand.ui.ReadingOrder;
import org.peyvand.ui.form.Access;
import org.peyvand.ui.form.Css;

/** Three values side by side, each with what it is and who has written it. */
final class ValueBoxes {
    static final String[] KEYS = {"base", "stands", "lost"};
    private static final int LINES = 2;
    private static final int WIDTH = 120;
    private final Text[] values = new Text[KEYS.length];
    private final Label[] people = new Label[KEYS.length];
    private final Composite box;
    private final Kit kit;

    ValueBoxes(Composite parent, Kit kit) {
        this.kit = kit;
        box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(KEYS.length).equalWidth(true).spacing(14, 4).applyTo(box);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(box);
        for (String key : KEYS) {
            Label label = new Label(box, SWT.NONE);
            label.setText(kit.text(InboxText.of("value." + key)));
            label.setData(Css.CLASS, Css.FIELD_LABEL);
            label.setData("peyvand.id", "conflict.label." + key);
        }
        for (int i = 0; i < KEYS.length; i++) {
            values[i] = new Text(box, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
            values[i].setData("peyvand.id", "conflict." + KEYS[i]);
            Access.name(values[i], kit.text(InboxText.of("value." + KEYS[i])));
            GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, LINES * values[i].getLineHeight()).applyTo(values[i]);
        }
        for (int i = 0; i < KEYS.length; i++) {
            people[i] = new Label(box, SWT.NONE);
            people[i].setData(Css.CLASS, Css.MUTED);
            people[i].setData("peyvand.id", "conflict.by." + KEYS[i]);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(people[i]);
        }
    }

    void show(boolean visible, String[] texts, String[] by) {
        ((org.eclipse.swt.layout.GridData) box.getLayoutData()).exclude = !visible;
        box.setVisible(visible);
        for (int i = 0; i < KEYS.length; i++) {
            values[i].setText(ReadingOrder.of(texts[i], kit.culture()));
            people[i].setText(by[i]);
        }
    }
}
