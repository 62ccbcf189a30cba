package org.peyvand.ui.internal.draft;

import java.util.Map;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Composite;
import org.peyvand.persistence.merge.MergedValue.Choice;
import org.peyvand.ui.Kit;
import org.peyvand.ui.KitText;
import org.peyvand.ui.Tone;
import org.peyvand.ui.editor.EditorModel;
import org.peyvand.ui.editor.UnsavedEdits;
import org.peyvand.ui.internal.Banner;
import org.peyvand.ui.internal.merge.MergeDialog;

/** Offers what an earlier run has left unsaved, once the record is shown. UI thread only. */
public final class DraftOffer {
    private static final int NAMED = 4;

    private final Kit kit;
    private final EditorModel<?> model;
    private final DraftJournal journal;
    private final Banner banner;
    private final Composite owner;

    /** @param owner the editor; nothing is offered any more when it is gone */
    public DraftOffer(Composite owner, Kit kit, EditorModel<?> model, DraftJournal journal, Banner banner) {
        this.owner = owner;
        this.kit = kit;
        this.model = model;
        this.journal = journal;
        this.banner = banner;
    }

    /** Looks whether there is something, in the background. */
    public void look() {
        var record = model.record();
        kit.background().task(KitText.of("task.draft"),
                progress -> journal.left().map(draft -> OfferedDraft.of(kit, draft, model, record, journal.values())))
                .whileAlive(owner)
                .then(found -> found.ifPresent(this::offer))
                .start();
    }

    private void offer(OfferedDraft found) {
        boolean wanted = journal.isWanted(found.draft());
        if (!model.isEditable() && !wanted) {
            return;
        }
        journal.offer(found.draft());
        if (found.isEmpty() && found.lost().isEmpty()) {
            journal.decided();
        } else if (!model.isEditable()) {
            banner.say(kit.text("draft.locked"), Tone.WARNING, discard());
        } else if (wanted) {
            resume(found);
        } else {
            ask(found);
        }
    }

    private void ask(OfferedDraft found) {
        Runnable forget = kit.service(UnsavedEdits.class).offered(found.draft().record(), () -> toFront(found));
        owner.addDisposeListener(event -> forget.run());
        boolean newer = found.draft().version() != model.record().getVersion();
        String fields = kit.culture().listed(found.fields().stream().map(OfferedDraft.Field::label).toList(), NAMED);
        String sentence = kit.text(newer ? "draft.offer.changed" : "draft.offer", UnsavedEdits.when(kit.culture(), found.draft().at()), fields);
        banner.say(sentence + lost(found), Tone.WARNING,
                new Banner.Way("draft.continue", kit.text("draft.continue"), () -> resume(found)), discard());
    }

    private Banner.Way discard() {
        return new Banner.Way("draft.discard", kit.text("draft.discard"), journal::decided);
    }

    private String lost(OfferedDraft found) {
        return found.lost().isEmpty() ? "" : "\n" + kit.text("draft.lost", kit.culture().listed(found.lost()));
    }

    /** Chosen in the list of what was left while this editor asks already. */
    private void toFront(OfferedDraft found) {
        kit.find(MPart.class).ifPresent(part -> kit.service(EPartService.class).activate(part));
        banner.clear();
        resume(found);
    }

    private void resume(OfferedDraft found) {
        if (found.questions().isEmpty()) {
            apply(found, Map.of());
            banner.say(found.lost().isEmpty() ? "" : lost(found).strip(), Tone.WARNING);
        } else {
            MergeDialog dialog = new MergeDialog(owner.getShell(), kit, found.questions(), KitText.of("draft.take"), choices -> apply(found, choices));
            dialog.open();
            dialog.getShell().addListener(org.eclipse.swt.SWT.Dispose, event -> owner.getDisplay().asyncExec(() -> againUnlessTaken(found)));
        }
    }

    private void againUnlessTaken(OfferedDraft found) {
        if (!owner.isDisposed() && journal.isOffered()) {
            ask(found);
        }
    }

    private void apply(OfferedDraft found, Map<String, Choice> choices) {
        found.apply(kit, model, choices);
        journal.decided();
    }
}
