package org.peyvand.sales.internal.document;

import org.peyvand.base.text.AddressText;
import org.peyvand.core.Workplace;
import org.peyvand.core.model.Account;
import org.peyvand.sales.model.DocumentStatus;
import org.peyvand.sales.model.SalesDocument;

/** What every draft has, whether its own rule or that of one of its lines comes first. */
final class DraftDefaults {

    private DraftDefaults() {
    }

    static void complete(SalesDocument document, Workplace workplace) {
        if (document.getDate() == null) {
            document.setDate(workplace.today());
        }
        if (document.getStatus() == null) {
            document.setStatus(DocumentStatus.DRAFT);
        }
        Account account = document.getAccount();
        if (document.getCurrency() == null) {
            String theirs = account == null ? null : account.getCurrency();
            document.setCurrency(theirs == null ? workplace.currency() : theirs);
        }
        if (document.getBillAddress() == null && document.isNew() && account != null) {
            String address = AddressText.line(account.getCountry(), account.getProvince(), account.getCity(), account.getStreet(),
                account.getPostalCode());
            document.setBillAddress(address.isEmpty() ? null : address);
        }
    }
}
