package org.peyvand.sync.internal.inbox;

import java.util.List;
import java.util.UUID;
import org.peyvand.base.Diagnostic;
import org.peyvand.persistence.access.Access;

/** Does at the head office what somebody has decided about a held-back transaction. An OSGi service of this bundle. */
public interface HeldOffice {

    /**
     * Tries it again.
     *
     * @param as instead of whose rights its author's count, and what a branch may send at all; {@code null} for those
     * @return why it still waits; empty when it is stored
     */
    List<Diagnostic> again(UUID held, Access as);

    /** It was let go: its branch gets the records as they are here. */
    void letGo(UUID held);
}
