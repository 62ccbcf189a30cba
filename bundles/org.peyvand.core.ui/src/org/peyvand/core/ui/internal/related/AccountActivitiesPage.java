package org.peyvand.core.ui.internal.related;

import org.eclipse.swt.widgets.Composite;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.Activity;
import org.peyvand.core.ui.RelatedList;
import org.peyvand.ui.editor.EntityPage;
import org.peyvand.ui.editor.PageContext;

/** What was and is to be done for a customer. */
public final class AccountActivitiesPage implements EntityPage<Account> {
    @Override
    public void create(Composite parent, PageContext<Account> context) {
        new RelatedList<>(context, "core.activity", "account", Activity.class, Activity::setAccount).create(parent);
    }
}
