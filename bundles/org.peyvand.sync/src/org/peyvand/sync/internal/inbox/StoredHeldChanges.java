package org.peyvand.sync.internal.inbox;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Beginning;
import org.peyvand.base.text.Message;
import org.peyvand.core.CurrentUserService;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.security.UserAccess;
import org.peyvand.sync.HeldChanges;
import org.peyvand.sync.SyncPermissions;
import org.peyvand.sync.internal.node.Tables;
import org.peyvand.sync.model.HeldBack;
import org.peyvand.sync.model.HeldState;

/** {@link HeldChanges} in the database. What somebody decides is written by that person first, so that the log knows; then the head office does it. */
@Component
public final class StoredHeldChanges implements HeldChanges {
    private static final int LONGEST = 1000;
    private final UnitOfWork work;
    private final EntityDescriptions descriptions;
    private final Tables tables;
    private final HeldOffice office;
    private final UserAccess access;
    private final CurrentUserService current;

    /** Made by Declarative Services. */
    @Activate
    public StoredHeldChanges(@Reference UnitOfWork work, @Reference EntityDescriptions descriptions, @Reference Tables tables, @Reference HeldOffice office,
        @Reference UserAccess access, @Reference CurrentUserService current) {
        this.work = work;
        this.descriptions = descriptions;
        this.tables = tables;
        this.office = office;
        this.access = access;
        this.current = current;
    }

    @Override
    public long waiting() {
        return work.read(session -> session.permitted().allows(SyncPermissions.ADMINISTER)
            ? session.count(Query.of(HeldBack.class).where(Criteria.where("state").in(List.of(HeldState.WAITING, HeldState.AGAIN)))) : 0);
    }

    @Override
    public boolean isHead() {
        return tables.node().branch() == null;
    }

    @Override
    public Told tell(HeldBack held) {
        return work.read(session -> new ToldTransaction(descriptions, session).of(held));
    }

    @Override
    public Outcome<HeldBack> retry(UUID held) {
        Outcome<HeldBack> noted = note(held, row -> row.setState(HeldState.AGAIN));
        return noted.isDone() && isHead() ? done(held, office.again(held, null)) : noted;
    }

    @Override
    public Outcome<HeldBack> accept(UUID held, String reason) {
        Optional<String> said = said(reason);
        if (!isHead() || said.isEmpty()) {
            return refused(said.isEmpty() ? "held.reason" : "held.head");
        }
        Outcome<HeldBack> noted = note(held, row -> {
            row.setState(HeldState.AGAIN);
            row.setNote(said.get());
        });
        return noted.isDone() ? done(held, office.again(held, access.of(current.userId()))) : noted;
    }

    @Override
    public Outcome<HeldBack> discard(UUID held, String reason) {
        Optional<String> said = said(reason);
        if (said.isEmpty()) {
            return refused("held.reason");
        }
        Outcome<HeldBack> noted = note(held, row -> {
            row.setState(HeldState.DISCARDED);
            row.setNote(said.get());
        });
        if (noted.isDone() && isHead()) {
            office.letGo(held);
        }
        return noted;
    }

    private static Optional<String> said(String reason) {
        return Optional.ofNullable(reason).map(String::strip).filter(text -> !text.isEmpty()).map(text -> Beginning.of(text, LONGEST));
    }

    private Outcome<HeldBack> note(UUID id, Consumer<HeldBack> decision) {
        return work.write(session -> {
            Optional<HeldBack> held = session.permitted().allows(SyncPermissions.ADMINISTER) ? session.find(HeldBack.class, id) : Optional.empty();
            if (held.isEmpty()) {
                return refused("held.gone");
            }
            if (held.get().getState() == HeldState.STORED || held.get().getState() == HeldState.DISCARDED) {
                return refused("held.decided");
            }
            decision.accept(held.get());
            return Outcome.done(held.get());
        });
    }

    private Outcome<HeldBack> done(UUID held, List<Diagnostic> reasons) {
        return reasons.isEmpty() ? Outcome.done(work.read((Session session) -> session.trusted().find(HeldBack.class, held)).orElseThrow()) : Outcome.refused(reasons);
    }

    private static <T> Outcome<T> refused(String key) {
        return Outcome.refused(Message.of(StoredHeldChanges.class, key));
    }
}
