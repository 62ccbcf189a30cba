package org.peyvand.ui.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.peyvand.base.Progress;
import org.peyvand.core.MassChanges;
import org.peyvand.core.model.User;
import org.peyvand.persistence.access.FieldRight;
import org.peyvand.persistence.access.Permitted;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.Kit;

/** Changes the selected records: a field, the owner, or away with them. Runs in the background and says what came of it, with a way back. */
final class RowActions {
    private static final int MOST_REASONS = 12;

    private final Kit kit;
    private final Control owner;
    private final ListModel model;
    private final Supplier<ListSelection> selection;
    private final ResultStrip strip;
    private final Runnable refresh;

    RowActions(Kit kit, Control owner, ListModel model, Supplier<ListSelection> selection, ResultStrip strip, Runnable refresh) {
        this.kit = kit;
        this.owner = owner;
        this.model = model;
        this.selection = selection;
        this.strip = strip;
        this.refresh = refresh;
    }

    /** A change of many records. */
    private interface Change {
        MassChanges.Result run(MassChanges changes, ListSelection chosen, Progress progress);
    }

    /** The fields that can be set for many records. */
    List<AttributeDescription> editable() {
        return model.description().attributes().stream().filter(attribute -> !attribute.readOnly() && !attribute.name().contains("."))
                .filter(attribute -> isEditable(kit, model.description(), attribute)).toList();
    }

    /** Whether the person may change an attribute in some record. */
    static boolean isEditable(Kit kit, EntityDescription description, AttributeDescription attribute) {
        Permitted permitted = kit.permitted();
        return permitted.field(description.type(), attribute.name()) == FieldRight.EDIT
                && permitted.allows(description.type(), permitted.change(description.type(), attribute.name()));
    }

    /** The fields that say who is responsible. */
    List<AttributeDescription> owners() {
        return editable().stream().filter(attribute -> attribute.kind() == AttributeKind.REFERENCE
                && attribute.target().map(target -> target.type() == User.class).orElse(false)).limit(1).toList();
    }

    void edit() {
        ask(editable());
    }

    void assign() {
        ask(owners());
    }

    private void ask(List<AttributeDescription> attributes) {
        ListSelection chosen = selection.get();
        if (chosen.count() == 0 || attributes.isEmpty()) {
            return;
        }
        new MassEditDialog(owner.getShell(), kit, attributes, chosen.count(), (attribute, value) -> set(chosen, attribute, value)).open();
    }

    /** Sets a field of the selected records. */
    void set(ListSelection chosen, AttributeDescription attribute, Object value) {
        Map<String, Object> values = new HashMap<>();
        values.put(attribute.name(), value);
        Class<? extends DomainEntity> type = model.description().type();
        run("mass.task", chosen, (changes, records, progress) -> changes.set(type, records.ids().get(), values, progress), "mass.done");
    }

    void delete() {
        ListSelection chosen = selection.get();
        if (chosen.count() == 0) {
            return;
        }
        String question = kit.text(ListText.of("mass.delete.question", chosen.count()));
        int answer = MessageDialog.open(MessageDialog.QUESTION, owner.getShell(), kit.text(ListText.of("mass.delete.title")), question, SWT.NONE,
                kit.text(ListText.of("mass.delete.do", chosen.count())), kit.text("dialog.cancel"));
        if (answer == 0) {
            Class<? extends DomainEntity> type = model.description().type();
            run("mass.delete.task", chosen, (changes, records, progress) -> changes.delete(type, records.ids().get(), progress), "mass.deleted");
        }
    }

    private void run(String task, ListSelection chosen, Change change, String done) {
        strip.hide();
        kit.background().task(ListText.of(task, chosen.count()), progress -> change.run(kit.service(MassChanges.class), chosen, progress)).visible()
                .whileAlive(owner).then(result -> told(result, done)).start();
    }

    private void told(MassChanges.Result result, String done) {
        refresh.run();
        int refused = result.refused().size();
        String sentence = kit.text(refused == 0 ? ListText.of(done, result.changed()) : ListText.of(done + ".some", result.changed(), refused));
        List<ResultStrip.Act> acts = new ArrayList<>();
        if (!result.changes().isEmpty()) {
            acts.add(new ResultStrip.Act("list.result.undo", kit.text(ListText.of("mass.undo")), () -> undo(result)));
        }
        if (refused > 0) {
            acts.add(new ResultStrip.Act("list.result.why", kit.text(ListText.of("mass.why")), () -> why(result)));
        }
        strip.show(sentence, refused == 0, acts.toArray(ResultStrip.Act[]::new));
    }

    private void undo(MassChanges.Result result) {
        strip.hide();
        kit.background().task(ListText.of("mass.task", result.changed()), progress -> kit.service(MassChanges.class).undo(result, progress)).visible()
                .whileAlive(owner).then(back -> told(new MassChanges.Result(back.type(), back.changed(), back.refused(), List.of()), "mass.undone")).start();
    }

    private void why(MassChanges.Result result) {
        String reasons = result.refused().stream().limit(MOST_REASONS).map(one -> one.title() + ": "
                + one.reasons().stream().map(reason -> kit.text(reason.message())).collect(Collectors.joining(" "))).collect(Collectors.joining("\n"));
        String more = result.refused().size() > MOST_REASONS ? "\n" + kit.text(ListText.of("mass.more", result.refused().size() - MOST_REASONS)) : "";
        MessageDialog.openInformation(owner.getShell(), kit.text(ListText.of("mass.why.title")), reasons + more);
    }
}
