package org.peyvand.core.internal.rule;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.text.Message;
import org.peyvand.core.NameKeys;
import org.peyvand.core.Workplace;
import org.peyvand.core.model.Account;
import org.peyvand.persistence.EntityRule;
import org.peyvand.persistence.Session;

/** Keys, currency of the revenue, and no account above itself. */
@Component
public final class AccountRule implements EntityRule<Account> {
    private final Workplace workplace;

    /** Made by Declarative Services. */
    @Activate
    public AccountRule(@Reference Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Class<Account> type() {
        return Account.class;
    }

    @Override
    public List<Diagnostic> beforeSave(Account account, Session session) {
        account.setNameKey(NameKeys.sort(account.getName()));
        account.setSearchKey(NameKeys.search(account.getName()));
        if (account.getRevenue() != null && account.getCurrency() == null) {
            account.setCurrency(workplace.currency());
        }
        List<Diagnostic> found = new ArrayList<>(0);
        if (account.getEmployees() != null && account.getEmployees() < 0) {
            found.add(Diagnostic.error("employees", Message.of(AccountRule.class, "negative")));
        }
        if (isAboveItself(account)) {
            found.add(Diagnostic.error("parent", Message.of(AccountRule.class, "account.loop", account.getName())));
        }
        return found;
    }

    // Roles, numbers and addresses go with it.
    @Override
    public List<Diagnostic> beforeRemove(Account account, Session session) {
        Belongings.remove(account, "account", session);
        return List.of();
    }

    private static boolean isAboveItself(Account account) {
        Account above = account.getParent();
        for (int depth = 0; above != null && depth < 100; depth++) {
            if (above.equals(account)) {
                return true;
            }
            above = above.getParent();
        }
        return above != null;
    }
}
