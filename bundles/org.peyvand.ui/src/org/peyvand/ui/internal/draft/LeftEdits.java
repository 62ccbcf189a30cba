package org.peyvand.ui.internal.draft;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peyvand.core.RecordRef;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.Kit;
import org.peyvand.ui.ShortText;
import org.peyvand.ui.editor.KeptRows;
import org.peyvand.ui.editor.UnsavedEdit;

/** What was left unsaved, in words. Not on the UI thread. */
public final class LeftEdits {
    private static final String ROWS = KeptRows.PREFIX;
    private static final int NAMED = 4;
    private static final int LONGEST = 80;

    private final Kit kit;
    private final Locale language;

    /** In the words of the person. */
    public LeftEdits(Kit kit) {
        this.kit = kit;
        this.language = kit.culture().language();
    }

    /** All, the newest first. */
    public List<UnsavedEdit> all() {
        return kit.service(DraftStore.class).left().stream().filter(draft -> !draft.edits().isEmpty()).map(this::words).toList();
    }

    private UnsavedEdit words(Draft draft) {
        Optional<EntityDescription> known = kit.descriptions().byId(draft.entity());
        if (known.isEmpty()) {
            return new UnsavedEdit(draft.entity(), draft.record(), draft.isNew(), "puzzle", draft.entity(), kit.text("draft.gone"), draft.at(), true);
        }
        EntityDescription description = known.get();
        String kind = description.label(language);
        String icon = description.icon().isEmpty() ? "file-earmark" : description.icon();
        if (draft.isNew()) {
            String typed = Optional.ofNullable(draft.edits().get(description.title().name())).map(Draft.Edit::after).orElse("");
            String title = typed.isBlank() ? kit.text("record.new", kit.kind(description)) : ShortText.of(typed, LONGEST);
            return new UnsavedEdit(draft.entity(), draft.record(), true, icon, title, kit.text("record.new", kit.kind(description)) + rows(draft, description),
                    draft.at(), false);
        }
        Optional<DomainEntity> record = kit.records().find(new RecordRef(draft.entity(), draft.record()));
        String title = record.map(description::titleOf).filter(text -> !text.isBlank()).map(text -> ShortText.of(text, LONGEST)).orElse(kind);
        String about = kind + " · " + (record.isPresent() ? fields(draft, description) : kit.text("draft.gone"));
        return new UnsavedEdit(draft.entity(), draft.record(), false, icon, title, about, draft.at(), record.isEmpty());
    }

    /** Of a new record not its values, of which most come by themselves, but what stands beside them. */
    private String rows(Draft draft, EntityDescription description) {
        return draft.edits().keySet().stream().filter(name -> name.startsWith(ROWS)).flatMap(name -> label(name, description)).map(label -> " · " + label)
                .collect(Collectors.joining());
    }

    private String fields(Draft draft, EntityDescription description) {
        return kit.culture().listed(draft.edits().keySet().stream().flatMap(name -> label(name, description)).toList(), NAMED);
    }

    private Stream<String> label(String name, EntityDescription description) {
        if (name.startsWith(ROWS)) {
            return kit.descriptions().byId(name.substring(ROWS.length())).map(rows -> rows.pluralLabel(language)).stream();
        }
        return description.attribute(name).map(attribute -> attribute.label(language)).stream();
    }
}
