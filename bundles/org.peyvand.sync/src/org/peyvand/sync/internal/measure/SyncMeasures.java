package org.peyvand.sync.internal.measure;

import static org.peyvand.core.measure.MeasureInfo.ofNow;
import static org.peyvand.persistence.Criteria.where;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.core.measure.Aim;
import org.peyvand.core.measure.Limits;
import org.peyvand.core.measure.Measure;
import org.peyvand.core.measure.MeasureInfo.Area;
import org.peyvand.core.measure.MeasureSource;
import org.peyvand.core.measure.RecordMeasure;
import org.peyvand.core.measure.StateMeasure;
import org.peyvand.core.measure.Unit;
import org.peyvand.persistence.Session;
import org.peyvand.sync.BranchContacts;
import org.peyvand.sync.BranchContacts.Contact;
import org.peyvand.sync.SyncPermissions;
import org.peyvand.sync.model.ConflictState;
import org.peyvand.sync.model.HeldBack;
import org.peyvand.sync.model.HeldState;
import org.peyvand.sync.model.SyncConflict;

/** How old and how complete the data of branches are at the head office. */
@Component
public final class SyncMeasures implements MeasureSource {
    private static final Limits HOURS = Limits.of(24, 72);
    private static final Limits NONE = Limits.of(0, 10);
    private final BranchContacts contacts;

    /** Made by Declarative Services. */
    @Activate
    public SyncMeasures(@Reference BranchContacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public List<Measure> measures() {
        return List.of(
            new StateMeasure(ofNow("sync.contact", SyncMeasures.class, Area.SYNC, 310, Unit.AGE, Aim.LESS).within(HOURS),
                session -> of(session, contact -> contact.contactAt().getEpochSecond())),
            new StateMeasure(ofNow("sync.behind", SyncMeasures.class, Area.SYNC, 320, Unit.COUNT, Aim.LESS), session -> of(session, Contact::behind)),
            RecordMeasure.count(ofNow("sync.held", SyncMeasures.class, Area.SYNC, 330, Unit.COUNT, Aim.LESS).within(NONE), HeldBack.class,
                (span, session) -> where("state").is(HeldState.WAITING)),
            RecordMeasure.count(ofNow("sync.conflicts", SyncMeasures.class, Area.SYNC, 340, Unit.COUNT, Aim.LESS).within(NONE), SyncConflict.class,
                (span, session) -> where("state").is(ConflictState.OPEN)));
    }

    /** Which branches are joined is the business of those who look after them. */
    private Map<UUID, BigDecimal> of(Session session, Function<Contact, Long> value) {
        return session.permitted().allows(SyncPermissions.ADMINISTER) ? contacts.all().values().stream()
            .collect(Collectors.toMap(Contact::branch, contact -> BigDecimal.valueOf(value.apply(contact)))) : Map.of();
    }
}
