package org.peyvand.core.internal.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Component;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.text.Digits;
import org.peyvand.base.text.LegalId;
import org.peyvand.base.text.Message;
import org.peyvand.base.text.Sheba;
import org.peyvand.core.NameKeys;
import org.peyvand.core.model.Organisation;
import org.peyvand.persistence.EntityRule;
import org.peyvand.persistence.Session;

/** Keys, the identifier of legal persons and the bank account. */
@Component
public final class OrganisationRule implements EntityRule<Organisation> {

    @Override
    public Class<Organisation> type() {
        return Organisation.class;
    }

    @Override
    public List<Diagnostic> beforeSave(Organisation organisation, Session session) {
        List<Diagnostic> found = new ArrayList<>(0);
        organisation.setNameKey(NameKeys.sort(organisation.getLegalName()));
        organisation.setSearchKey(NameKeys.search(organisation.getLegalName()));
        organisation.setEconomicCode(compact(organisation.getEconomicCode()));
        organisation.setRegistrationNumber(Digits.toLatin(organisation.getRegistrationNumber()));
        String id = organisation.getNationalId();
        if (id != null) {
            organisation.setNationalId(compact(id));
            if (!LegalId.isValid(organisation.getNationalId())) {
                found.add(Diagnostic.error("nationalId", Message.of(OrganisationRule.class, "legalId", id)));
            }
        }
        String account = organisation.getSheba();
        if (account != null) {
            organisation.setSheba(compact(account).toUpperCase(Locale.ROOT));
            if (!Sheba.isValid(account)) {
                found.add(Diagnostic.error("sheba", Message.of(OrganisationRule.class, "sheba", account)));
            }
        }
        return found;
    }

    private static String compact(String text) {
        return text == null ? null : Digits.toLatin(text).replaceAll("[\\s\\-]", "");
    }
}
