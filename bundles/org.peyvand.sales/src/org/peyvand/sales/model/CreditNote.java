package org.peyvand.sales.model;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import org.peyvand.persistence.model.Described;

/** Takes back an issued invoice, wholly or in part; amounts are positive. */
@Entity
@DiscriminatorValue("CREDIT_NOTE")
@Described(id = "sales.creditnote", icon = "receipt-cutoff",
    key = {"number", "externalId"}, search = {"number", "account.searchKey"}, order = "-date")
public class CreditNote extends SalesDocument {
}
