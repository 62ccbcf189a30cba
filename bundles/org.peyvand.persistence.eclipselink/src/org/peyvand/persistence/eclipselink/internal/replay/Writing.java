package org.peyvand.persistence.eclipselink.internal.replay;

import jakarta.persistence.EntityManager;
import org.peyvand.persistence.eclipselink.internal.log.ChangeLog;
import org.peyvand.persistence.eclipselink.internal.session.EntitySession;
import org.peyvand.persistence.eclipselink.internal.session.Transaction;

/** What one transaction is written by. */
record Writing(EntityManager manager, EntitySession session, Transaction transaction, ChangeLog log) {
}
