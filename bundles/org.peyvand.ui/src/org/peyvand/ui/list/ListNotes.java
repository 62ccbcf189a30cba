package org.peyvand.ui.list;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.peyvand.persistence.PersistenceFailure;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Tone;

/** What stands in a list instead of records: there are none, none fits, or they cannot be read; and what to do then. */
final class ListNotes {
    private final Kit kit;
    private final ListModel model;
    private final EmptyState state;
    private final Runnable create;
    private final Runnable clear;
    private final Runnable again;

    ListNotes(Composite parent, Kit kit, ListModel model, Runnable create, Runnable clear, Runnable again) {
        this.kit = kit;
        this.model = model;
        this.state = new EmptyState(parent, kit);
        this.create = create;
        this.clear = clear;
        this.again = again;
    }

    Control control() {
        return state.control();
    }

    /** @param narrowed whether records are only left out */
    void nothing(boolean narrowed) {
        EntityDescription description = model.description();
        String many = kit.kinds(description);
        if (narrowed) {
            state.show("search", Tone.MUTED, kit.text("list.nothing", many), kit.text("list.nothing.hint"), kit.text("list.clear"), clear);
        } else {
            boolean creatable = model.spec().creatable();
            String one = kit.kind(description);
            state.show(description.icon().isEmpty() ? "inbox" : description.icon(), Tone.MUTED, kit.text("list.empty", many),
                    creatable ? kit.text("list.empty.hint") : "", creatable ? kit.text("list.new", one) : null, create);
        }
    }

    void failure(Throwable cause) {
        String sentence = cause instanceof PersistenceFailure failure ? kit.text(failure.message()) : kit.text("list.failed");
        state.show("exclamation-triangle", Tone.WARNING, sentence, kit.text("list.failed.hint"), kit.text("list.again"), again);
    }
}
