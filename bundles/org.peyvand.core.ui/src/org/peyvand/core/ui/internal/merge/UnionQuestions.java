package org.peyvand.core.ui.internal.merge;

import java.util.Set;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.peyvand.core.Merges.Comparison;
import org.peyvand.core.Merges.Difference;
import org.peyvand.core.ui.internal.CoreText;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.Kit;
import org.peyvand.ui.ShortText;
import org.peyvand.ui.TextScale;
import org.peyvand.ui.form.Access;
import org.peyvand.ui.form.Css;
import org.peyvand.ui.list.CellFormat;

/** The choices between two records: which one stays, and whose value each attribute is to have. */
record UnionQuestions(Kit kit, EntityDescription entity, Comparison comparison, UnionNames names, Composite parent) {
    private static final int LONGEST = 160;
    private static final int WIDTH = 240;

    /**
     * Which of the two stays.
     *
     * @param own the record whose page it is; offered first
     * @param swap they change places
     */
    void stays(DomainEntity own, Runnable swap) {
        boolean kept = own.equals(comparison.kept());
        DomainEntity other = kept ? comparison.dropped() : comparison.kept();
        Composite box = box(kit.text(CoreText.of("union.stays")));
        Button first = radio(box, "stays.this", names.of(own), kept);
        Button second = radio(box, "stays.other", names.of(other), !kept);
        (kept ? second : first).addListener(SWT.Selection, event -> {
            if (((Button) event.widget).getSelection()) {
                swap.run();
            }
        });
    }

    /** Whose value it is to have. */
    void ask(Difference difference, Set<String> taken) {
        String name = difference.attribute().name();
        Composite box = box(difference.attribute().label(kit.culture().language()));
        Button kept = radio(box, name + ".kept", words(difference, difference.kept(), comparison.kept()), !difference.taken());
        Button dropped = radio(box, name + ".dropped", words(difference, difference.dropped(), comparison.dropped()), difference.taken());
        if (difference.taken()) {
            taken.add(name);
        }
        kept.addListener(SWT.Selection, event -> taken.remove(name));
        dropped.addListener(SWT.Selection, event -> {
            if (dropped.getSelection()) {
                taken.add(name);
            }
        });
    }

    private Composite box(String heading) {
        Composite box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(12, 4).applyTo(box);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(box);
        Label label = new Label(box, SWT.WRAP);
        label.setText(heading.replace("&", "&&"));
        label.setData(Css.CLASS, Css.HEADING);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(label);
        box.setData(heading);
        return box;
    }

    private Button radio(Composite box, String id, String words, boolean selected) {
        Button radio = new Button(box, SWT.RADIO | SWT.WRAP);
        radio.setText(ShortText.of(words, LONGEST).replace("&", "&&"));
        radio.setToolTipText(words.length() > LONGEST ? words : null);
        radio.setData("peyvand.id", "union." + id);
        radio.setSelection(selected);
        Access.name(radio, box.getData() + ": " + words);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.BEGINNING).hint(TextScale.of(box.getDisplay(), WIDTH), SWT.DEFAULT).applyTo(radio);
        return radio;
    }

    private String words(Difference difference, Object value, DomainEntity record) {
        String text = value instanceof Boolean truth ? kit.text(CoreText.of(truth ? "union.yes" : "union.no"))
            : new CellFormat(kit, entity).text(difference.attribute(), value, record);
        return text.isEmpty() ? kit.text(CoreText.of("union.nothing")) : text;
    }
}
