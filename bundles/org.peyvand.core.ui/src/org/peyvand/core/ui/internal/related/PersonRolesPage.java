package org.peyvand.core.ui.internal.related;

import org.eclipse.swt.widgets.Composite;
import org.peyvand.core.model.Contact;
import org.peyvand.core.model.Person;
import org.peyvand.core.ui.RelatedList;
import org.peyvand.ui.editor.EntityPage;
import org.peyvand.ui.editor.PageContext;

/** Where a person works and in what role. */
public final class PersonRolesPage implements EntityPage<Person> {
    @Override
    public void create(Composite parent, PageContext<Person> context) {
        new RelatedList<>(context, "core.contact", "person", Contact.class, Contact::setPerson).create(parent);
    }
}
