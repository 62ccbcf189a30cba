package org.peyvand.core.ui;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.peyvand.core.RecordRef;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.AccountKind;
import org.peyvand.core.ui.internal.person.PersonalPart;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.editor.PageContext;
import org.peyvand.ui.editor.RecordAction;

/** From a person's editor to everything that is held about him. For every entity whose records can be persons. */
public final class PersonalDataAction implements RecordAction<DomainEntity> {
    @Override
    public boolean offered(DomainEntity record) {
        return !record.isNew() && (!(record instanceof Account account) || account.getKind() == AccountKind.PERSON);
    }

    @Override
    public void run(PageContext<DomainEntity> context) {
        RecordRef person = new RecordRef(context.kit().descriptions().of(context.record().getClass()).id(), context.record().getId());
        context.kit().navigation().openPart(PersonalPart.ID);
        MPart part = context.kit().service(EPartService.class).findPart(PersonalPart.ID);
        if (part != null && part.getObject() instanceof PersonalPart page) {
            page.choose(person);
        }
    }
}
