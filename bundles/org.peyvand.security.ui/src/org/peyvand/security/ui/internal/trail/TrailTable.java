package org.peyvand.security.ui.internal.trail;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.peyvand.base.DayRange;
import org.peyvand.core.RecordRef;
import org.peyvand.core.model.User;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Running;
import org.peyvand.ui.TextScale;
import org.peyvand.ui.form.Access;
import org.peyvand.ui.form.Choice;
import org.peyvand.ui.form.ChoiceField;
import org.peyvand.ui.form.Css;
import org.peyvand.ui.form.Field;
import org.peyvand.ui.form.PlainTable;
import org.peyvand.ui.form.RangeField;
import org.peyvand.ui.form.ReferenceField;

/** A trail as a table: filters above, the last entry first, older ones by a button; Enter or a double click opens the record. */
final class TrailTable {
    private static final int PAGE = 200;
    private static final int WIDTH = 180;
    private final Kit kit;
    private final TrailSource source;
    private final Composite box;
    private final Composite filters;
    private final ReferenceField person;
    private final RangeField period;
    private final ChoiceField entity;
    private final ChoiceField kind;
    private final ChoiceField way;
    private final Table table;
    private final Label status;
    private final Button older;
    private Running running;
    private int read;

    TrailTable(Composite parent, Kit kit, TrailSource source) {
        this.kit = kit;
        this.source = source;
        box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(14, 10).spacing(0, 8).applyTo(box);
        filters = new Composite(box, SWT.NONE);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.spacing = 12;
        layout.marginLeft = 0;
        filters.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filters);
        person = filter("person", cell -> new ReferenceField(cell, kit, kit.descriptions().of(User.class)));
        period = filter("period", cell -> new RangeField(cell, kit));
        entity = choice("entity", source.entities());
        kind = choice("kind", source.kinds());
        way = choice("way", source.ways());
        table = table();
        Composite foot = new Composite(box, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(foot);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(foot);
        status = new Label(foot, SWT.NONE);
        status.setData(Css.CLASS, Css.MUTED);
        status.setData("peyvand.id", source.id() + ".status");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(status);
        older = new Button(foot, SWT.PUSH);
        older.setText(kit.text(TrailText.of("older")));
        older.setData("peyvand.id", source.id() + ".older");
        older.addListener(SWT.Selection, event -> load(read));
        load();
    }

    private <F extends Field> F filter(String key, Function<Composite, F> maker) {
        Composite cell = new Composite(filters, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 3).applyTo(cell);
        Label label = new Label(cell, SWT.NONE);
        String words = kit.text(TrailText.of("filter." + key));
        label.setText(words);
        F field = maker.apply(cell);
        field.control().setData("peyvand.id", source.id() + "." + key);
        Access.inputs(field.control(), words);
        GridDataFactory.fillDefaults().hint(TextScale.of(cell.getDisplay(), WIDTH), SWT.DEFAULT).applyTo(field.control());
        field.onEdit(() -> {
            if (field.problem().isEmpty()) {
                load();
            }
        });
        return field;
    }

    /** {@code null} where there is nothing to choose. */
    private ChoiceField choice(String key, List<Choice> choices) {
        if (choices.isEmpty()) {
            return null;
        }
        ChoiceField field = filter(key, ChoiceField::new);
        offer(field, choices);
        return field;
    }

    private static Object chosen(ChoiceField field) {
        return field == null ? null : field.value();
    }

    private void offer(ChoiceField field, List<Choice> choices) {
        List<Choice> all = new ArrayList<>();
        all.add(new Choice(null, kit.text(TrailText.of("all"))));
        all.addAll(choices);
        field.offer(all);
        field.show(null);
    }

    private Table table() {
        Table made = PlainTable.of(box, SWT.SINGLE, source.id(), kit.text(TrailText.of(source.id())));
        for (int i = 0; i < source.columns().size(); i++) {
            PlainTable.column(made, kit.text(TrailText.of("column." + source.columns().get(i))), source.widths().get(i));
        }
        made.addListener(SWT.DefaultSelection, event -> {
            if (event.item.getData() instanceof RecordRef record) {
                kit.navigation().open(record);
            }
        });
        GridDataFactory.fillDefaults().grab(true, true).applyTo(made);
        return made;
    }

    Composite control() {
        return box;
    }

    void focus() {
        table.setFocus();
    }

    void load() {
        if (older != null) {
            load(0);
        }
    }

    private void load(int offset) {
        if (running != null) {
            running.cancel();
        }
        TrailSource.Asked asked = asked();
        running = kit.background().task(TrailText.of(source.id()), progress -> source.read(asked, offset, PAGE)).whileAlive(table)
            .then(found -> shown(found, offset)).start();
    }

    private TrailSource.Asked asked() {
        DayRange days = period.value();
        ZoneId zone = kit.culture().zone();
        UUID who = person.value() instanceof User user ? user.getId() : null;
        return new TrailSource.Asked(who, days == null ? null : start(days.first(), zone), days == null || days.last() == null ? null : start(days.last().plusDays(1), zone),
            chosen(entity), chosen(kind), chosen(way));
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day == null ? null : day.atStartOfDay(zone).toInstant();
    }

    private void shown(TrailSource.Found found, int offset) {
        table.setRedraw(false);
        if (offset == 0) {
            table.removeAll();
        }
        for (TrailSource.Line line : found.lines()) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(line.texts());
            item.setData(line.record());
        }
        table.setRedraw(true);
        read = offset + found.count();
        boolean more = found.count() == PAGE;
        older.setVisible(more);
        older.setLayoutData(GridDataFactory.fillDefaults().exclude(!more).create());
        status.setText(kit.text(TrailText.of(more ? "status.more" : "status.all", read)));
        status.requestLayout();
    }
}
