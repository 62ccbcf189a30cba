package org.peyvand.sync.ui.internal.exchange;

import org.peyvand.sync.BranchSync;
import org.peyvand.sync.ConflictInbox;
import org.peyvand.sync.HeldChanges;
import org.peyvand.ui.Kit;

/**
 * What waits for somebody to decide; nothing for those who may not.
 *
 * @param conflicts values that lost and that nobody has looked at
 * @param held transactions that the head office could not store
 * @param unread records of which the head office has told something that this version of the program has no place for
 */
record Standing(long conflicts, long held, long unread) {
    static final Standing NONE = new Standing(0, 0, 0);

    /** Reads it; off the UI thread. */
    static Standing read(Kit kit) {
        return new Standing(kit.service(ConflictInbox.class).open(), kit.service(HeldChanges.class).waiting(), kit.service(BranchSync.class).status().unread());
    }
}
