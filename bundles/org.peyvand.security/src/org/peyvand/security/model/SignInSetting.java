package org.peyvand.security.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.peyvand.persistence.model.DomainEntity;

/** How sign-in is demanded in this database. One row, made when it is first changed. Not described. */
@Entity
@Table(name = "SECURITY_SIGN_IN_SETTING")
public class SignInSetting extends DomainEntity {
    @Column(name = "NAME", length = 20)
    private String name;
    @Column(name = "DEMANDED")
    private boolean demanded;
    @Column(name = "LOCK_MINUTES")
    private int lockMinutes;

    /** Always the same, so that there is only one row. */
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** Whether everybody has to sign in with a password. */
    public boolean isDemanded() {
        return demanded;
    }

    public void setDemanded(boolean demanded) {
        this.demanded = demanded;
    }

    /** Minutes without a key or a move of the mouse after which the workbench locks itself; 0 for never. */
    public int getLockMinutes() {
        return lockMinutes;
    }

    public void setLockMinutes(int lockMinutes) {
        this.lockMinutes = lockMinutes;
    }
}
