package org.peyvand.core.ui.internal.related;

import org.eclipse.swt.widgets.Composite;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.Contact;
import org.peyvand.core.ui.RelatedList;
import org.peyvand.ui.editor.EntityPage;
import org.peyvand.ui.editor.PageContext;

/** The people of a customer with their roles. */
public final class AccountContactsPage implements EntityPage<Account> {
    @Override
    public void create(Composite parent, PageContext<Account> context) {
        new RelatedList<>(context, "core.contact", "account", Contact.class, Contact::setAccount).create(parent);
    }
}
