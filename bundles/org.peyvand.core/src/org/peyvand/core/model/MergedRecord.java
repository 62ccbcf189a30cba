package org.peyvand.core.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.peyvand.persistence.model.Described;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.persistence.model.Personal;
import org.peyvand.persistence.model.Shown;

/**
 * Says of a record that is gone which other one has taken its place, for whoever comes with its identifier: another branch that did not know, an issued document.
 */
@Entity
@Table(name = "MERGED_RECORD")
@Described(id = "core.merged", goesWithPerson = true, part = "intoId", icon = "union", title = "name", search = "name", order = "-createdAt")
public class MergedRecord extends DomainEntity {
    @Column(name = "FORMER_ID", length = 36)
    private UUID formerId;
    @Column(name = "INTO_ID", length = 36)
    private UUID intoId;
    @Personal(identity = true)
    @Shown(order = 10, list = true, width = 220, readOnly = true)
    @Column(name = "NAME", length = 255)
    private String name;

    /** The identifier that says it of a record: always the same, so that it is found by its key. */
    public static UUID idOf(UUID former) {
        return UUID.nameUUIDFromBytes(("peyvand-merged/" + former).getBytes(StandardCharsets.UTF_8));
    }

    /** Identifier of the record that is gone. */
    public UUID getFormerId() {
        return formerId;
    }

    public void setFormerId(UUID formerId) {
        this.formerId = formerId;
    }

    /** Identifier of the record that has taken its place. */
    public UUID getIntoId() {
        return intoId;
    }

    public void setIntoId(UUID intoId) {
        this.intoId = intoId;
    }

    /** What the one that is gone was called. */
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
