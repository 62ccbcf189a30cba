package org.peyvand.persistence.replay;

import java.util.List;
import java.util.stream.Collectors;
import org.peyvand.base.Diagnostic;

/** A transaction cannot be done here; nothing of the whole run was stored. */
public final class ReplayRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient LoggedTransaction transaction;
    private final transient List<Diagnostic> reasons;

    /** @param reasons why, at least one */
    public ReplayRefused(LoggedTransaction transaction, List<Diagnostic> reasons) {
        super("Transaction " + transaction.id() + " is refused: " + reasons.stream().map(one -> one.message().key()).collect(Collectors.joining(", ")), null, false, false);
        this.transaction = transaction;
        this.reasons = List.copyOf(reasons);
    }

    /** Which one. */
    public LoggedTransaction transaction() {
        return transaction;
    }

    /** Why. */
    public List<Diagnostic> reasons() {
        return reasons;
    }
}
