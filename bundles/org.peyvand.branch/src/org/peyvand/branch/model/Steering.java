package org.peyvand.branch.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.peyvand.core.model.ExternalEntity;
import org.peyvand.persistence.model.Described;
import org.peyvand.persistence.model.Shown;

/** What branches may do with one record that the head office has set. */
@Entity
@Table(name = "STEERING")
@Described(id = "branch.steering", icon = "signpost-2", title = "title", search = "title", order = "title")
public class Steering extends ExternalEntity {
    @Shown(order = 10, list = true, width = 260, readOnly = true, importable = false)
    @Column(name = "TITLE", length = 255)
    private String title;
    @Column(name = "ENTITY", length = 100)
    private String entity;
    @Shown(order = 30, list = true, required = true)
    @Enumerated(EnumType.STRING)
    @Column(name = "MODE_NAME", length = 30)
    private SteeringMode mode = SteeringMode.READ_ONLY;
    @Column(name = "RECORD_ID", length = 36)
    private UUID recordId;

    /** What the record is called. */
    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    /** Identifier of its entity. */
    public String getEntity() {
        return entity;
    }

    public void setEntity(String entity) {
        this.entity = entity;
    }

    /** What branches may do with it. */
    public SteeringMode getMode() {
        return mode;
    }

    public void setMode(SteeringMode mode) {
        this.mode = mode;
    }

    /** Its identifier. */
    public UUID getRecordId() {
        return recordId;
    }

    public void setRecordId(UUID recordId) {
        this.recordId = recordId;
    }
}
