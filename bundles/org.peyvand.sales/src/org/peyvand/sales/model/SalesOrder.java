package org.peyvand.sales.model;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import org.peyvand.persistence.model.Described;

/** What the customer ordered. */
@Entity
@DiscriminatorValue("ORDER")
@Described(id = "sales.order", icon = "cart-check",
    key = {"number", "externalId"}, search = {"number", "account.searchKey"}, order = "-date")
public class SalesOrder extends SalesDocument {
}
