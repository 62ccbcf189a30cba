package org.peyvand.core.ui.internal.handover;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.core.HandOvers;
import org.peyvand.core.RecordRef;
import org.peyvand.core.model.User;
import org.peyvand.core.ui.internal.CoreText;
import org.peyvand.persistence.Criteria;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Running;
import org.peyvand.ui.Told;
import org.peyvand.ui.dialog.FormDialog;
import org.peyvand.ui.form.ReferenceField;

/** Asks to whom somebody's records go, shows what would go, and does it in the background with progress and cancel in the list of tasks. */
final class HandOverDialog extends FormDialog {
    private static final String ACTIVITIES = "core.activity";
    private static final int WIDTH = 430;
    private static final int LINES = 6;
    private final User person;
    private final Runnable after;
    private final List<ReferenceField> receivers = new ArrayList<>();
    private final Map<UUID, String> names = new LinkedHashMap<>();
    private ReferenceField tasks;
    private Button leaves;
    private Label preview;
    private Running looking;
    private HandOvers.Order looked;

    /** @param after told on the UI thread when it was done */
    HandOverDialog(Shell parent, Kit kit, User person, Runnable after) {
        super(parent, kit, "handover", CoreText.of("handover.title"));
        this.person = person;
        this.after = after;
    }

    @Override
    protected Optional<Message> lead() {
        return Optional.of(CoreText.of("handover.lead", person.getDisplayName()));
    }

    @Override
    protected void createForm(Composite area) {
        receivers.add(user(area, "to"));
        receivers.add(user(area, "second"));
        receivers.add(user(area, "third"));
        tasks = user(area, "tasks");
        leaves = new Button(area, SWT.CHECK | SWT.WRAP);
        leaves.setText(text("handover.leaves", person.getDisplayName()));
        leaves.setData("peyvand.id", "handover.leaves");
        GridDataFactory.fillDefaults().span(2, 1).applyTo(leaves);
        preview = new Label(area, SWT.WRAP);
        preview.setData("peyvand.id", "handover.preview");
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(WIDTH, LINES * preview.computeSize(SWT.DEFAULT, SWT.DEFAULT).y).applyTo(preview);
    }

    private ReferenceField user(Composite area, String name) {
        ReferenceField field = row(area, name, text("handover." + name), parent -> new ReferenceField(parent, kit(), kit().descriptions().of(User.class)));
        field.limit(Criteria.all(Criteria.where("active").is(true), Criteria.where("id").isNot(person.getId())));
        field.onEdit(this::look);
        return field;
    }

    private HandOvers.Order order() {
        List<UUID> to = receivers.stream().map(ReferenceField::value).filter(Objects::nonNull).map(User.class::cast).map(this::named).distinct().toList();
        Stream<HandOvers.Rule> first = tasks.value() instanceof User user
            ? Stream.of(new HandOvers.Rule(ACTIVITIES, Criteria.everything(), List.of(named(user)))) : Stream.of();
        Stream<HandOvers.Rule> rest = to.isEmpty() ? Stream.of() : Stream.of(HandOvers.Rule.everything(to));
        return new HandOvers.Order(person.getId(), Stream.concat(first, rest).toList(), leaves.getSelection());
    }

    private UUID named(User user) {
        names.put(user.getId(), user.getDisplayName());
        return user.getId();
    }

    /** Shows what would go, as soon as somebody is chosen. */
    private void look() {
        HandOvers.Order order = order();
        if (looked != null && looked.rules().equals(order.rules())) {
            return;
        }
        looked = order;
        if (looking != null) {
            looking.cancel();
        }
        if (order.rules().isEmpty()) {
            preview.setText("");
            return;
        }
        preview.setText(text("handover.looking"));
        looking = kit().background().task(CoreText.of("handover.looking"), progress -> kit().service(HandOvers.class).preview(order))
            .whileAlive(preview).then(this::show).start();
    }

    private void show(HandOvers.Preview found) {
        Map<String, Map<String, Long>> byReceiver = new LinkedHashMap<>();
        found.lines().forEach(line -> byReceiver.computeIfAbsent(names.getOrDefault(line.receiver(), ""), any -> new LinkedHashMap<>())
            .merge(line.entity(), line.records(), Long::sum));
        List<String> lines = new ArrayList<>();
        byReceiver.forEach((receiver, counts) -> {
            List<String> parts = counts.entrySet().stream().map(one -> text("handover.count", one.getValue(), label(one.getKey(), one.getValue()))).toList();
            lines.add(text("handover.line", receiver, kit().culture().listed(parts)));
        });
        if (found.unruled() > 0) {
            lines.add(text("handover.unruled", found.unruled()));
        }
        preview.setText(lines.isEmpty() ? text("handover.nothing", person.getDisplayName()) : String.join("\n", lines));
        preview.requestLayout();
    }

    /** After a number Persian has the singular. */
    private String label(String entity, long count) {
        Locale language = kit().culture().language();
        boolean one = count == 1 || "fa".equals(language.getLanguage());
        return kit().descriptions().byId(entity).map(found -> one ? found.label(language) : found.pluralLabel(language)).orElse(entity);
    }

    @Override
    protected Optional<Message> problem() {
        HandOvers.Order order = order();
        if (order.rules().stream().anyMatch(rule -> rule.receivers().contains(person.getId()))) {
            return Optional.of(CoreText.of("handover.self", person.getDisplayName()));
        }
        return order.rules().isEmpty() ? Optional.of(CoreText.of("handover.nobody")) : Optional.empty();
    }

    @Override
    protected Message action() {
        return CoreText.of("handover.ok");
    }

    @Override
    protected void proceed() {
        Kit kit = kit();
        HandOvers.Order order = order();
        close();
        kit.background().task(CoreText.of("handover.task", person.getDisplayName()), progress -> kit.service(HandOvers.class).run(order, progress)).visible()
            .then(outcome -> after.run()).telling(outcome -> told(kit, outcome, "handover.did")).start();
    }

    /** What came of it, in a sentence that leads to the record of the hand-over. */
    static Told told(Kit kit, Outcome<HandOvers.Result> outcome, String done) {
        if (!outcome.isDone()) {
            return new Told(outcome.diagnostics().getFirst().message(), null);
        }
        HandOvers.Result result = outcome.value();
        Message sentence = result.refused().isEmpty() ? CoreText.of(done, result.moved()) : CoreText.of(done + ".left", result.moved(), result.refused().size(),
            result.refused().getFirst().title(), result.refused().getFirst().reasons().getFirst().message());
        return new Told(sentence, () -> kit.navigation().open(new RecordRef("core.handover", result.handOver())));
    }

    private String text(String key, Object... arguments) {
        return kit().text(CoreText.of(key, arguments));
    }
}
