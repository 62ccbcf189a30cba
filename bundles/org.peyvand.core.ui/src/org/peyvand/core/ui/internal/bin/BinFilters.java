package org.peyvand.core.ui.internal.bin;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.peyvand.base.DayRange;
import org.peyvand.core.Bin;
import org.peyvand.core.model.User;
import org.peyvand.persistence.access.Action;
import org.peyvand.ui.Delay;
import org.peyvand.ui.Kit;
import org.peyvand.ui.TextScale;
import org.peyvand.ui.form.Access;
import org.peyvand.ui.form.Choice;
import org.peyvand.ui.form.ChoiceField;
import org.peyvand.ui.form.Field;
import org.peyvand.ui.form.RangeField;
import org.peyvand.ui.form.ReferenceField;

/** What is looked for in the bin: text, kind, person and time, side by side. */
final class BinFilters {
    private static final int WIDTH = 190;
    private static final int PAUSE = 300;
    private final Kit kit;
    private final Composite box;
    private final Text text;
    private final ChoiceField kind;
    private final ReferenceField person;
    private final RangeField period;

    BinFilters(Composite parent, Kit kit, Runnable changed) {
        this.kit = kit;
        box = new Composite(parent, SWT.NONE);
        RowLayoutFactory.fillDefaults().spacing(12).wrap(true).applyTo(box);
        text = new Text(cell("text"), SWT.BORDER | SWT.SEARCH | SWT.ICON_CANCEL);
        place(text, "text");
        Delay typing = new Delay(text, PAUSE, changed);
        text.addListener(SWT.Modify, event -> typing.whenQuiet());
        kind = field("kind", ChoiceField::new, changed);
        List<Choice> kinds = new ArrayList<>(List.of(new Choice(null, kit.text(BinText.of("all")))));
        kit.descriptions().all().stream().filter(one -> one.part().isEmpty() && kit.permitted().allows(one.type(), Action.DELETE))
            .forEach(one -> kinds.add(new Choice(one.id(), one.pluralLabel(kit.culture().language()))));
        kind.offer(kinds);
        kind.show(null);
        person = field("person", cell -> new ReferenceField(cell, kit, kit.descriptions().of(User.class)), changed);
        period = field("period", cell -> new RangeField(cell, kit), changed);
    }

    private Composite cell(String key) {
        Composite cell = new Composite(box, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 3).applyTo(cell);
        new Label(cell, SWT.NONE).setText(kit.text(BinText.of("filter." + key)));
        return cell;
    }

    private void place(Control control, String key) {
        control.setData("peyvand.id", "bin." + key);
        Access.inputs(control, kit.text(BinText.of("filter." + key)));
        GridDataFactory.fillDefaults().hint(TextScale.of(control.getDisplay(), WIDTH), SWT.DEFAULT).applyTo(control);
    }

    private <F extends Field> F field(String key, Function<Composite, F> maker, Runnable changed) {
        F field = maker.apply(cell(key));
        place(field.control(), key);
        field.onEdit(() -> {
            if (field.problem().isEmpty()) {
                changed.run();
            }
        });
        return field;
    }

    Composite control() {
        return box;
    }

    void focus() {
        text.setFocus();
    }

    boolean isEmpty() {
        Bin.Filter filter = filter();
        return filter.text().isBlank() && filter.entity() == null && filter.person() == null && filter.from() == null && filter.until() == null;
    }

    Bin.Filter filter() {
        DayRange days = period.value();
        ZoneId zone = kit.culture().zone();
        UUID who = person.value() instanceof User user ? user.getId() : null;
        return new Bin.Filter((String) kind.value(), who, days == null ? null : start(days.first(), zone),
            days == null || days.last() == null ? null : start(days.last().plusDays(1), zone), text.getText());
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day == null ? null : day.atStartOfDay(zone).toInstant();
    }
}
