package org.peyvand.ui.list;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.Kit;
import org.peyvand.ui.form.Access;
import org.peyvand.ui.form.ChoiceField;
import org.peyvand.ui.form.Css;
import org.peyvand.ui.form.Field;
import org.peyvand.ui.form.Fields;

/** The form of a new filter: which attribute, how, with what. */
final class FilterPopup {
    private final Kit kit;
    private final List<AttributeDescription> attributes;
    private final Consumer<Filter> consumer;
    private final Shell shell;
    private final CCombo attribute;
    private final CCombo relation;
    private final Composite place;
    private Field field;

    FilterPopup(Kit kit, Control anchor, List<AttributeDescription> attributes, Consumer<Filter> consumer) {
        this.kit = kit;
        this.attributes = attributes;
        this.consumer = consumer;
        shell = new Shell(anchor.getShell(), SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL | (anchor.getShell().getStyle() & (SWT.LEFT_TO_RIGHT | SWT.RIGHT_TO_LEFT)));
        shell.setText(kit.text("filter.title"));
        shell.setData("peyvand.id", "filter");
        GridLayoutFactory.fillDefaults().margins(16, 14).spacing(8, 8).applyTo(shell);
        attribute = combo("filter.attribute", "filter.field");
        attributes.forEach(one -> attribute.add(one.label(kit.culture().language())));
        relation = combo("filter.relation", "filter.how");
        place = new Composite(shell, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(place);
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(place);
        buttons();
        attribute.addListener(SWT.Selection, event -> showRelations());
        relation.addListener(SWT.Selection, event -> showField());
        attribute.select(0);
        showRelations();
        Point below = anchor.toDisplay(0, anchor.getSize().y + 4);
        Point size = shell.getSize();
        boolean mirrored = (shell.getStyle() & SWT.MIRRORED) != 0;
        shell.setLocation(mirrored ? below.x - size.x : below.x, below.y);
    }

    private CCombo combo(String id, String key) {
        Label label = new Label(shell, SWT.NONE);
        label.setText(kit.text(key));
        label.setData(Css.CLASS, Css.FIELD_LABEL);
        CCombo combo = ChoiceField.combo(shell);
        combo.setData("peyvand.id", id);
        Access.name(combo, kit.text(key));
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(combo);
        return combo;
    }

    private void buttons() {
        Composite bar = new Composite(shell, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).applyTo(bar);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).indent(0, 6).applyTo(bar);
        Button cancel = new Button(bar, SWT.PUSH);
        cancel.setText(kit.text("dialog.cancel"));
        cancel.addListener(SWT.Selection, event -> shell.close());
        Button add = new Button(bar, SWT.PUSH);
        add.setText(kit.text("filter.add"));
        add.setData("peyvand.id", "filter.add");
        add.setData(Css.CLASS, Css.PRIMARY);
        add.addListener(SWT.Selection, event -> add());
        GridDataFactory.fillDefaults().hint(90, SWT.DEFAULT).applyTo(cancel);
        GridDataFactory.fillDefaults().hint(90, SWT.DEFAULT).applyTo(add);
        shell.setDefaultButton(add);
    }

    private AttributeDescription chosen() {
        return attributes.get(attribute.getSelectionIndex());
    }

    private Filter.Relation how() {
        return Filter.relations(chosen()).get(relation.getSelectionIndex());
    }

    private void showRelations() {
        relation.removeAll();
        boolean day = chosen().kind() == AttributeKind.DATE || chosen().kind() == AttributeKind.MOMENT;
        for (Filter.Relation one : Filter.relations(chosen())) {
            relation.add(kit.text("filter." + one.name() + (day && one.name().startsWith("AT_") ? ".day" : "")));
        }
        relation.select(0);
        showField();
    }

    private void showField() {
        for (Control child : place.getChildren()) {
            child.dispose();
        }
        field = null;
        if (how().needsValue()) {
            field = Fields.create(place, kit, chosen());
            field.control().setData("peyvand.id", "filter.value");
            GridDataFactory.fillDefaults().grab(true, false).applyTo(field.control());
        }
        shell.pack();
    }

    private void add() {
        Object value = field == null ? null : field.value();
        if (field != null && value == null) {
            field.focus();
            return;
        }
        String text = attribute.getText() + " " + relation.getText() + (field == null ? "" : " " + words(value));
        consumer.accept(new Filter(chosen(), how(), value, text));
        shell.close();
    }

    private String words(Object value) {
        return switch (value) {
            case DomainEntity record -> kit.descriptions().of(record.getClass()).titleOf(record);
            case java.time.LocalDate day -> kit.culture().date(day);
            case java.time.Instant moment -> kit.culture().moment(moment);
            case Number number -> kit.culture().number(number);
            case Boolean yes -> kit.text(yes ? "filter.yes" : "filter.no");
            case Enum<?> constant -> org.peyvand.base.text.Labels.of(constant, kit.culture().language());
            default -> place.getChildren()[0] instanceof CCombo combo ? combo.getText() : value.toString();
        };
    }

    void open() {
        shell.open();
        attribute.setFocus();
    }
}
