package org.peyvand.core.ui.internal.merge;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.base.text.Message;
import org.peyvand.core.Merges;
import org.peyvand.core.Merges.Comparison;
import org.peyvand.core.RecordRef;
import org.peyvand.core.ui.internal.CoreText;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Running;
import org.peyvand.ui.TextScale;
import org.peyvand.ui.dialog.FormDialog;
import org.peyvand.ui.form.ReferenceField;
import org.peyvand.ui.form.ScrollingPane;

/** Asks which other record is the same, which of the two stays and whose values are to stand, and makes one of them. */
final class UnionDialog extends FormDialog {
    private static final int WIDTH = 560;
    private static final int HEIGHT = 300;
    private static final int MOST_ALIKE = 4;

    private final EntityDescription entity;
    private final DomainEntity record;
    private final DomainEntity first;
    private final Consumer<RecordRef> after;
    private final Set<String> taken = new HashSet<>();
    private ReferenceField other;
    private Link alike;
    private ScrollingPane pane;
    private Running looking;
    private DomainEntity compared;
    private Comparison comparison;
    private UnionNames names;

    /** Read in the background. */
    private record Beside(Comparison comparison, UnionNames names) {
    }

    /** @param after told the record that has stayed, on the UI thread */
    UnionDialog(Shell parent, Kit kit, DomainEntity record, Consumer<RecordRef> after) {
        this(parent, kit, record, null, after);
    }

    /** @param other chosen at first; {@code null} for none */
    UnionDialog(Shell parent, Kit kit, DomainEntity record, DomainEntity other, Consumer<RecordRef> after) {
        super(parent, kit, "union", CoreText.of("union.title"));
        this.entity = kit.descriptions().of(record.getClass());
        this.record = record;
        this.first = other;
        this.after = after;
    }

    @Override
    protected Optional<Message> lead() {
        return Optional.of(CoreText.of("union.lead"));
    }

    @Override
    protected void createForm(Composite area) {
        other = row(area, "other", text("union.other", entity.titleOf(record)), parent -> new ReferenceField(parent, kit(), entity));
        other.existingOnly();
        other.limit(Criteria.where("id").isNot(record.getId()));
        other.onEdit(this::look);
        if (first == null) {
            alike = new Link(area, SWT.WRAP);
            alike.setData("peyvand.id", "union.alike");
            GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(TextScale.of(area.getDisplay(), WIDTH), SWT.DEFAULT).applyTo(alike);
        }
        pane = new ScrollingPane(area);
        GridLayoutFactory.fillDefaults().spacing(0, 14).applyTo(pane.content());
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(TextScale.of(area.getDisplay(), WIDTH), TextScale.of(area.getDisplay(), HEIGHT)).applyTo(pane.control());
        if (first != null) {
            other.show(first);
            look();
            return;
        }
        kit().background().task(CoreText.of("union.searching"), progress -> kit().service(Merges.class).alike(entity.id(), record.getId(), MOST_ALIKE))
            .whileAlive(alike).then(this::propose).start();
    }

    private void propose(List<DomainEntity> found) {
        if (found.isEmpty()) {
            alike.setText(text("union.noneAlike"));
        } else {
            List<String> links = found.stream().map(one -> "<a href=\"" + one.getId() + "\">" + entity.titleOf(one).replace("&", "&&").replace("<", "‹") + "</a>").toList();
            alike.setText(text("union.alike", kit().culture().listed(links)));
            alike.addListener(SWT.Selection, event -> found.stream().filter(one -> one.getId().toString().equals(event.text)).findFirst().ifPresent(one -> {
                other.show(one);
                look();
            }));
        }
        alike.requestLayout();
    }

    /** Compares as soon as somebody is chosen. */
    private void look() {
        DomainEntity chosen = other.value() instanceof DomainEntity found ? found : null;
        if (chosen == null ? compared == null : chosen.equals(compared)) {
            return;
        }
        compared = chosen;
        if (chosen == null) {
            clear();
        } else {
            compare(record.getId(), chosen.getId());
        }
    }

    private void compare(UUID kept, UUID dropped) {
        clear();
        looking = kit().background().task(CoreText.of("union.comparing"), progress -> kit().service(Merges.class).compare(entity.id(), kept, dropped)
            .map(found -> new Beside(found, UnionNames.of(kit(), entity, found))))
            .whileAlive(pane.control()).then(this::show).start();
    }

    private void clear() {
        if (looking != null) {
            looking.cancel();
        }
        comparison = null;
        taken.clear();
        for (Control child : pane.content().getChildren()) {
            child.dispose();
        }
        edited();
    }

    private void show(Optional<Beside> found) {
        if (found.isEmpty()) {
            sentence(text("union.gone"));
        } else {
            comparison = found.get().comparison();
            names = found.get().names();
            UnionQuestions questions = new UnionQuestions(kit(), entity, comparison, names, pane.content());
            questions.stays(record, () -> compare(comparison.dropped().getId(), comparison.kept().getId()));
            sentence(comparison.differences().isEmpty() ? text("union.same") + " " + uses() : uses());
            comparison.differences().forEach(difference -> questions.ask(difference, taken));
        }
        pane.content().requestLayout();
        pane.measure();
        edited();
    }

    private void sentence(String words) {
        Label label = new Label(pane.content(), SWT.WRAP);
        label.setText(words);
        label.setData("peyvand.id", "union.uses");
        GridDataFactory.fillDefaults().grab(true, false).hint(TextScale.of(label.getDisplay(), WIDTH) / 2, SWT.DEFAULT).applyTo(label);
    }

    /** What refers to the one that goes. */
    private String uses() {
        Locale language = kit().culture().language();
        List<String> parts = comparison.uses().stream().map(use -> text("handover.count", use.records(), use.records() == 1 || "fa".equals(language.getLanguage())
            ? use.entity().label(language) : use.entity().pluralLabel(language))).toList();
        String gone = names.of(comparison.dropped());
        return parts.isEmpty() ? text("union.unused", gone) : text("union.uses", kit().culture().listed(parts), gone, names.of(comparison.kept()));
    }

    @Override
    protected Optional<Message> problem() {
        return comparison == null ? Optional.of(CoreText.of("union.nobody")) : Optional.empty();
    }

    @Override
    protected Message action() {
        return CoreText.of("union.ok");
    }

    @Override
    protected void proceed() {
        Merges.Order proposed = comparison.proposed(entity.id());
        Merges.Order order = new Merges.Order(entity.id(), proposed.kept(), proposed.keptVersion(), proposed.dropped(), proposed.droppedVersion(), taken);
        run(CoreText.of("union.task"), progress -> kit().service(Merges.class).merge(order), kept -> after.accept(new RecordRef(entity.id(), kept.getId())));
    }

    private String text(String key, Object... arguments) {
        return kit().text(CoreText.of(key, arguments));
    }
}
