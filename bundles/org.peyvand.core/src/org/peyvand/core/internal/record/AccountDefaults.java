package org.peyvand.core.internal.record;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.core.RecordDefaults;
import org.peyvand.core.Workplace;
import org.peyvand.core.model.Account;
import org.peyvand.persistence.Session;

/** A new account is a prospect and counts in the currency of the branch. */
@Component
public final class AccountDefaults implements RecordDefaults<Account> {
    private final Workplace workplace;

    /** Made by Declarative Services. */
    @Activate
    public AccountDefaults(@Reference Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Class<Account> type() {
        return Account.class;
    }

    @Override
    public void apply(Account account, Session session) {
        account.setStatus("prospect");
        account.setCurrency(workplace.currency());
    }
}
