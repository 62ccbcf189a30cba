package org.peyvand.core.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.peyvand.persistence.model.DomainEntity;

/** How long the bin keeps what was deleted. One row, made when it is first changed or emptied. Not described. */
@Entity
@Table(name = "BIN_SETTING")
public class BinSetting extends DomainEntity {
    @Column(name = "NAME", length = 20)
    private String name = "bin";
    @Column(name = "DAYS_KEPT")
    private int days;
    @Column(name = "PURGED_AT")
    private Instant purgedAt;

    /** Always the same, so that there is only one row. */
    public String getName() {
        return name;
    }

    /** Days for which what was deleted can be put back. */
    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }

    /** When the rule was last carried out; {@code null} for never. */
    public Instant getPurgedAt() {
        return purgedAt;
    }

    public void setPurgedAt(Instant purgedAt) {
        this.purgedAt = purgedAt;
    }
}
