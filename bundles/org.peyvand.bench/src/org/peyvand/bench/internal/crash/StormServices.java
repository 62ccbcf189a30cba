package org.peyvand.bench.internal.crash;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.core.Records;
import org.peyvand.core.model.Account;
import org.peyvand.exchange.Imports;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.safety.Checks;
import org.peyvand.sales.Leads;

/**
 * The product's own services that a storm works with.
 *
 * @param work    units of work
 * @param records as editors save
 * @param leads   converts
 * @param imports brings files in
 * @param checks  what {@code ./peyvand check} looks at
 */
@Component(service = StormServices.class)
public record StormServices(UnitOfWork work, Records records, Leads leads, Imports imports, Checks checks) {

    /** Made by Declarative Services. */
    @Activate
    public StormServices(@Reference UnitOfWork work, @Reference Records records, @Reference Leads leads, @Reference Imports imports,
            @Reference Checks checks) {
        this.work = work;
        this.records = records;
        this.leads = leads;
        this.imports = imports;
        this.checks = checks;
    }

    /** The customer with this name. */
    Account account(String name) {
        return work.read(session -> session.first(Query.of(Account.class).where(Criteria.where("name").is(name)))).orElseThrow();
    }
}
