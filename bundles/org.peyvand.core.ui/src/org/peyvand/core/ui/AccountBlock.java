package org.peyvand.core.ui;

import java.util.Optional;
import org.peyvand.base.culture.Culture;
import org.peyvand.core.model.Account;
import org.peyvand.persistence.model.DomainEntity;

/**
 * A block of the customer page, contributed to {@code org.peyvand.core.ui.accountBlocks}. It knows no widgets; its fields are injected.
 */
public interface AccountBlock {

    /** Loads what is shown. Not on the UI thread. */
    BlockContent load(Account account, Culture culture);

    /** A new record of the block's kind for this account, not stored yet; empty when the block offers none. Not on the UI thread. */
    default Optional<DomainEntity> prepare(Account account) {
        return Optional.empty();
    }
}
