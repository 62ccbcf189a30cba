package org.peyvand.branch.internal.steer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Diagnostic;
import org.peyvand.branch.model.Deviation;
import org.peyvand.branch.model.DeviationState;
import org.peyvand.persistence.EntityRule;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.model.DomainEntity;

/** In the branch, a deviation that was taken back gives the record its base value again, wherever it was taken back. */
@Component
public final class TakeBackRule implements EntityRule<Deviation> {
    private final Steered steered;
    private final EntityDescriptions descriptions;

    /** Made by Declarative Services. */
    @Activate
    public TakeBackRule(@Reference Steered steered, @Reference EntityDescriptions descriptions) {
        this.steered = steered;
        this.descriptions = descriptions;
    }

    @Override
    public Class<Deviation> type() {
        return Deviation.class;
    }

    @Override
    public List<Diagnostic> beforeSave(Deviation deviation, Session session) {
        Optional<UUID> home = steered.home();
        Optional<EntityDescription> entity = deviation.getEntity() == null ? Optional.empty() : descriptions.byId(deviation.getEntity());
        if (home.isPresent() && home.get().equals(deviation.getBranchId()) && deviation.getState() == DeviationState.TAKEN_BACK && entity.isPresent()) {
            session.trusted().find(entity.get().type(), deviation.getRecordId())
                .ifPresent(record -> entity.get().attribute(deviation.getAttribute()).ifPresent(attribute -> restore(record, attribute, deviation, session)));
        }
        return List.of();
    }

    private static void restore(DomainEntity record, AttributeDescription attribute, Deviation deviation, Session session) {
        if (Objects.equals(PlainValue.of(attribute.get(record)), deviation.getOwnValue()) && !Objects.equals(deviation.getOwnValue(), deviation.getBaseValue())) {
            attribute.set(record, PlainValue.read(attribute, deviation.getBaseValue(), session));
            session.trusted().save(record);
        }
    }
}
