package org.peyvand.sales.ui.internal.deal;

import org.eclipse.swt.widgets.Composite;
import org.peyvand.core.model.Account;
import org.peyvand.sales.model.Opportunity;
import org.peyvand.core.ui.RelatedList;
import org.peyvand.ui.editor.EntityPage;
import org.peyvand.ui.editor.PageContext;

/** All deals of a customer, won and lost ones too. */
public final class AccountDealsPage implements EntityPage<Account> {
    @Override
    public void create(Composite parent, PageContext<Account> context) {
        new RelatedList<>(context, "sales.opportunity", "account", Opportunity.class, Opportunity::setAccount).create(parent);
    }
}
