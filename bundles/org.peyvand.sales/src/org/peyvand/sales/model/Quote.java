package org.peyvand.sales.model;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import org.peyvand.persistence.model.Described;

/** An offer (pre-invoice). */
@Entity
@DiscriminatorValue("QUOTE")
@Described(id = "sales.quote", icon = "file-earmark-check",
    key = {"number", "externalId"}, search = {"number", "account.searchKey"}, order = "-date")
public class Quote extends SalesDocument {
}
