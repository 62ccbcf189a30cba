package org.peyvand.core;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.peyvand.base.Outcome;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.model.DomainEntity;

/**
 * Makes one record of two that are about the same: everything that refers to the one that goes refers to the one that stays, and the one that goes is in the bin. All
 * of it is one transaction, which travels to other branches like any other. Whoever does it needs the right to change the one and to delete the other.
 */
public interface Merges {

    /**
     * Records that may be about the same as another one: those with its national identifier, telephone, e-mail address or folded name.
     *
     * @param most how many at most
     * @return those with the most in common first; none for entities that nothing is known of
     */
    List<DomainEntity> alike(String entity, UUID record, int most);

    /**
     * What would become of two records.
     *
     * @param entity identifier of their description
     * @return empty when one of them is not there, or may not be seen
     */
    Optional<Comparison> compare(String entity, UUID kept, UUID dropped);

    /** Does it; refused when one of them was changed since they were compared. */
    Outcome<DomainEntity> merge(Order order);

    /** The record that has taken the place of one that is gone; empty when none has. */
    Optional<UUID> successor(UUID gone);

    /**
     * Two records side by side.
     *
     * @param differences where both differ, in the order of the form
     * @param uses what refers to the one that goes, most first
     */
    record Comparison(DomainEntity kept, DomainEntity dropped, List<Difference> differences, List<Use> uses) {
        /** Takes copies. */
        public Comparison {
            differences = List.copyOf(differences);
            uses = List.copyOf(uses);
        }

        /** The order that takes the proposed values. */
        public Order proposed(String entity) {
            return new Order(entity, kept.getId(), kept.getVersion(), dropped.getId(), dropped.getVersion(),
                differences.stream().filter(Difference::taken).map(one -> one.attribute().name()).collect(Collectors.toSet()));
        }
    }

    /**
     * One attribute in which they differ.
     *
     * @param taken whether the value of the one that goes is proposed, since the one that stays has none
     */
    record Difference(AttributeDescription attribute, Object kept, Object dropped, boolean taken) {
    }

    /** How many records of a kind refer to the one that goes. */
    record Use(EntityDescription entity, long records) {
    }

    /**
     * What is to be done.
     *
     * @param keptVersion as it was when both were compared
     * @param taken names of the attributes whose values come from the one that goes
     */
    record Order(String entity, UUID kept, long keptVersion, UUID dropped, long droppedVersion, Set<String> taken) {
        /** Takes a copy. */
        public Order {
            Objects.requireNonNull(entity, "entity");
            Objects.requireNonNull(kept, "kept");
            Objects.requireNonNull(dropped, "dropped");
            taken = Set.copyOf(taken);
        }
    }
}
