package org.peyvand.persistence.model;

import jakarta.persistence.Entity;

/**
 * Makes the weaver keep account of the attributes of {@link DomainEntity}: it weaves those of a mapped superclass only when an entity of the
 * same unit inherits them. It is no entity at run time and has no table.
 */
@Entity
final class WeavingAnchor extends DomainEntity {
}
