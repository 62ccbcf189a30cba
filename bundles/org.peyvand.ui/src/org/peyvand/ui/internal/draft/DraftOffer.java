package org.peyvand.ui.internal.draft;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Composite;
import org.peyvand.base.culture.Culture;
import org.peyvand.ui.Kit;
import org.peyvand.ui.KitText;
import org.peyvand.ui.Tone;
import org.peyvand.ui.editor.EditorModel;
import org.peyvand.ui.internal.Banner;

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
                progress -> journal.left().map(draft -> OfferedDraft.of(kit, draft, record, model.description(), journal.values())))
                .whileAlive(owner)
                .then(found -> found.ifPresent(this::offer))
                .start();
    }

    private void offer(OfferedDraft found) {
        if (!model.isEditable()) {
            return;
        }
        journal.offer(found.draft());
        if (found.isEmpty()) {
            journal.decided();
            return;
        }
        boolean newer = found.draft().version() != model.record().getVersion();
        String fields = found.fields().stream().limit(NAMED).map(field -> field.attribute().label(kit.culture().language()))
                .collect(Collectors.joining(kit.text("draft.comma"))) + (found.fields().size() > NAMED ? " …" : "");
        String sentence = kit.text(newer ? "draft.offer.changed" : "draft.offer", when(found.draft().at()), fields);
        if (!found.lost().isEmpty()) {
            sentence += "\n" + kit.text("draft.lost", String.join(kit.text("draft.comma"), found.lost()));
        }
        banner.say(sentence, Tone.WARNING,
                new Banner.Way("draft.continue", kit.text("draft.continue"), () -> resume(found)),
                new Banner.Way("draft.discard", kit.text("draft.discard"), journal::decided));
    }

    private String when(Instant at) {
        Culture culture = kit.culture();
        ZonedDateTime local = at.atZone(culture.zone());
        return local.toLocalDate().equals(LocalDate.now(culture.zone())) ? culture.digits(DateTimeFormatter.ofPattern("HH:mm").format(local)) : culture.moment(at);
    }

    private void resume(OfferedDraft found) {
        if (found.conflicts().isEmpty()) {
            apply(found, Set.of());
        } else {
            DraftDialog dialog = new DraftDialog(owner.getShell(), kit, found.conflicts(), theirs -> apply(found, theirs));
            dialog.open();
            dialog.getShell().addListener(org.eclipse.swt.SWT.Dispose, event -> owner.getDisplay().asyncExec(() -> againUnlessTaken(found)));
        }
    }

    private void againUnlessTaken(OfferedDraft found) {
        if (!owner.isDisposed() && journal.isOffered()) {
            offer(found);
        }
    }

    private void apply(OfferedDraft found, Set<String> theirs) {
        found.apply(model, theirs);
        journal.decided();
    }
}
