package org.peyvand.sync.ui.internal.branch;

import org.peyvand.base.text.Message;

/** The words of branches and their codes. */
final class BranchText {
    private BranchText() {
    }

    static Message of(String key, Object... arguments) {
        return Message.of(BranchText.class, key, arguments);
    }
}
