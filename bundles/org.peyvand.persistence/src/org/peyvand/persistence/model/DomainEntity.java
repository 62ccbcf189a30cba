package org.peyvand.persistence.model;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * What every stored record has. The identifier, the version and the stamps are set when the record is saved;
 * whoever sets an identifier before (import, sync) keeps it.
 * EclipseLink keeps account of these attributes too, thanks to {@link WeavingAnchor}; of extra fields it does not, so this class does.
 * Two objects are equal when they are of the same class and have the same identifier; an object without one equals only itself.
 */
@MappedSuperclass
public abstract class DomainEntity {
    @Id
    @Column(name = "ID", length = 36)
    private UUID id;
    @Version
    @Column(name = "VERSION")
    private long version;
    @Column(name = "BRANCH_ID", length = 36)
    private UUID branchId;
    @Column(name = "CREATED_AT")
    private Instant createdAt;
    @Column(name = "CREATED_BY", length = 36)
    private UUID createdBy;
    @Column(name = "CHANGED_AT")
    private Instant changedAt;
    @Column(name = "CHANGED_BY", length = 36)
    private UUID changedBy;
    /** Values of extra fields by attribute name; {@code null} as long as there is none. */
    @Transient
    private Map<String, Object> extra;
    /** What was there before {@link #setExtra}: the weaver cannot tell EclipseLink. */
    @Transient
    private Map<String, Object> extraBefore;

    /** Time-ordered UUID; {@code null} until the record is added, unless it was set. */
    public UUID getId() {
        return id;
    }

    /** To be called only before the record is added. */
    public void setId(UUID id) {
        this.id = id;
    }

    /** 0 for a record that was never stored; grows by one with each stored change. */
    public long getVersion() {
        return version;
    }

    /** For imports and sync that carry a version over; everybody else leaves it alone. */
    public void setVersion(long version) {
        this.version = version;
    }

    /** The branch that the record belongs to: that of its owner, or the one that made it. */
    public UUID getBranchId() {
        return branchId;
    }

    public void setBranchId(UUID branchId) {
        this.branchId = branchId;
    }

    /** The moment it was first stored, UTC. */
    public Instant getCreatedAt() {
        return createdAt;
    }

    public void setCreatedAt(Instant createdAt) {
        this.createdAt = createdAt;
    }

    /** Identifier of the user who made it; {@code null} when nobody was signed in. */
    public UUID getCreatedBy() {
        return createdBy;
    }

    public void setCreatedBy(UUID createdBy) {
        this.createdBy = createdBy;
    }

    /** The moment of the last stored change, UTC. */
    public Instant getChangedAt() {
        return changedAt;
    }

    public void setChangedAt(Instant changedAt) {
        this.changedAt = changedAt;
    }

    /** Identifier of the user who changed it last; {@code null} when nobody was signed in. */
    public UUID getChangedBy() {
        return changedBy;
    }

    public void setChangedBy(UUID changedBy) {
        this.changedBy = changedBy;
    }

    /**
     * The value of an extra field; {@code null} when there is none.
     *
     * @param name of the attribute, see {@code ExtraAttribute}
     */
    public Object getExtra(String name) {
        return extra == null ? null : extra.get(name);
    }

    /**
     * Sets the value of an extra field; a name that the entity's extra fields do not know is not stored.
     *
     * @param name of the attribute, see {@code ExtraAttribute}
     */
    public void setExtra(String name, Object value) {
        Object before = getExtra(name);
        if (!Objects.equals(before, value)) {
            if (extraBefore == null) {
                extraBefore = new HashMap<>();
            }
            extraBefore.putIfAbsent(name, before);
            loadExtra(name, value);
        }
    }

    /** Takes the stored value of an extra field; for the persistence unit. */
    protected void loadExtra(String name, Object value) {
        if (extra == null) {
            extra = new HashMap<>();
        }
        extra.put(name, value);
    }

    /** The former values of the extra fields that were set since the last call; for the unit of work. */
    public Map<String, Object> takeExtraChanges() {
        Map<String, Object> changes = extraBefore == null ? Map.of() : extraBefore;
        extraBefore = null;
        return changes;
    }

    /** Whether it was never stored. */
    public boolean isNew() {
        return version == 0;
    }

    @Override
    public final boolean equals(Object other) {
        return this == other
            || id != null && other instanceof DomainEntity entity && getClass() == other.getClass() && id.equals(entity.id);
    }

    @Override
    public final int hashCode() {
        return id == null ? System.identityHashCode(this) : id.hashCode();
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + ' ' + id;
    }
}
