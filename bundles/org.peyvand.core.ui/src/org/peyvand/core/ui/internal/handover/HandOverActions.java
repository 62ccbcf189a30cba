package org.peyvand.core.ui.internal.handover;

import org.peyvand.core.HandOvers;
import org.peyvand.core.model.HandOver;
import org.peyvand.core.model.User;
import org.peyvand.core.ui.internal.CoreText;
import org.peyvand.ui.Kit;
import org.peyvand.ui.editor.PageContext;
import org.peyvand.ui.editor.RecordAction;

/** Handing over what somebody is responsible for, and taking that back. */
public final class HandOverActions {

    private HandOverActions() {
    }

    /** From the page of a person. */
    public static final class Give implements RecordAction<User> {
        @Override
        public boolean offered(User person) {
            return !person.isNew();
        }

        @Override
        public void run(PageContext<User> context) {
            new HandOverDialog(context.shell(), context.kit(), context.record(), context::reload).open();
        }
    }

    /** From the page of a hand-over. */
    public static final class Undo implements RecordAction<HandOver> {
        @Override
        public boolean offered(HandOver handOver) {
            return !handOver.isNew() && handOver.getUndoneAt() == null;
        }

        @Override
        public void run(PageContext<HandOver> context) {
            Kit kit = context.kit();
            HandOver handOver = context.record();
            kit.background().task(CoreText.of("handover.undo.task", handOver.getName()), progress -> kit.service(HandOvers.class).undo(handOver.getId(), progress)).visible()
                .then(outcome -> context.reload()).telling(outcome -> HandOverDialog.told(kit, outcome, "handover.undid")).start();
        }
    }
}
