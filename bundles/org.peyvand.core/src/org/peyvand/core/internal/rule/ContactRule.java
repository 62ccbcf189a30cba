package org.peyvand.core.internal.rule;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.text.Message;
import org.peyvand.core.model.Contact;
import org.peyvand.persistence.EntityRule;
import org.peyvand.persistence.Session;

/** A role does not end before it begins. */
@Component
public final class ContactRule implements EntityRule<Contact> {

    @Override
    public Class<Contact> type() {
        return Contact.class;
    }

    @Override
    public List<Diagnostic> beforeSave(Contact contact, Session session) {
        boolean backwards = contact.getActiveFrom() != null && contact.getActiveTo() != null
            && contact.getActiveTo().isBefore(contact.getActiveFrom());
        return backwards ? List.of(Diagnostic.error("activeTo", Message.of(ContactRule.class, "contact.endsBefore", contact.getActiveFrom())))
            : List.of();
    }
}
