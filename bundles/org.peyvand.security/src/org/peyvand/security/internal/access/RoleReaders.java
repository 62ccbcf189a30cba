package org.peyvand.security.internal.access;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.peyvand.core.CentralRecords;
import org.peyvand.core.Home;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.meta.EntityDescriptions;

/** Makes readers of roles that know where this database stands. */
@Component(service = RoleReaders.class)
public final class RoleReaders {
    private final EntityDescriptions descriptions;
    private final Home home;
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    private volatile CentralRecords central;

    /** Made by Declarative Services. */
    @Activate
    public RoleReaders(@Reference EntityDescriptions descriptions, @Reference Home home) {
        this.descriptions = descriptions;
        this.home = home;
    }

    /** One that reads by a session that sees everything. */
    RoleReader on(Session session) {
        CentralRecords known = central;
        return new RoleReader(session, descriptions, home.branch(), entity -> known != null && known.isSteered(entity));
    }
}
