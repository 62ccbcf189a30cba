package org.peyvand.server.sync.internal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.server.Client;
import org.peyvand.server.RefusalWitness;
import org.peyvand.sync.RefusedCalls;

/** Writes into the audit trail that a certificate which does not count was refused. */
@Component
public final class TrailWitness implements RefusalWitness {
    private final RefusedCalls calls;

    /** Made by Declarative Services. */
    @Activate
    public TrailWitness(@Reference RefusedCalls calls) {
        this.calls = calls;
    }

    @Override
    public void refused(Client client, String from) {
        calls.note(client.name(), client.serial(), false, from);
    }
}
