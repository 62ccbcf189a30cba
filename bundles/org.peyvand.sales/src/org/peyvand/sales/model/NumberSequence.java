package org.peyvand.sales.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.peyvand.persistence.model.Described;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.persistence.model.Shown;

/** The next number of a kind of document in one branch and fiscal year. */
@Entity
@Table(name = "NUMBER_SEQUENCE")
@Described(id = "sales.numbersequence", icon = "123", title = "kind", order = "kind")
public class NumberSequence extends DomainEntity {
    @Column(name = "OFFICE_ID", length = 36)
    private UUID office;
    @Shown(order = 10, list = true, readOnly = true, max = 30)
    @Column(name = "KIND", length = 30)
    private String kind;
    @Shown(order = 20, list = true, readOnly = true)
    @Column(name = "FISCAL_YEAR")
    private Integer fiscalYear;
    @Shown(order = 30, list = true, readOnly = true, summed = false)
    @Column(name = "NEXT_NUMBER")
    private Integer next = 1;

    /** Identifier of the branch that numbers. */
    public UUID getOffice() {
        return office;
    }

    public void setOffice(UUID office) {
        this.office = office;
    }

    /** Kind of document, as in the discriminator. */
    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    /** The fiscal year. */
    public Integer getFiscalYear() {
        return fiscalYear;
    }

    public void setFiscalYear(Integer fiscalYear) {
        this.fiscalYear = fiscalYear;
    }

    /** The number that the next issued document gets, from 1. */
    public Integer getNext() {
        return next;
    }

    public void setNext(Integer next) {
        this.next = next;
    }
}
