package org.peyvand.core.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.peyvand.persistence.model.Described;
import org.peyvand.persistence.model.ExtraField;
import org.peyvand.persistence.model.Shown;

/** One value of a pick list, made or changed by the administrator. */
@Entity
@Table(name = "PICK_VALUE")
@Described(id = "core.pickvalue", icon = "list-ul",
    title = "labelEn", key = "list+code", search = {"list", "code", "labelEn", "labelFa"}, order = "list")
public class PickValue extends ExternalEntity {
    @Shown(order = 10, list = true, width = 180, required = true, pickList = ExtraField.LISTS, max = 100)
    @Column(name = "LIST_ID", length = 100)
    private String list;
    @Shown(order = 20, list = true, required = true, max = 60)
    @Column(name = "CODE", length = 60)
    private String code;
    @Shown(order = 30, list = true, width = 180, max = 200)
    @Column(name = "LABEL_EN", length = 200)
    private String labelEn;
    @Shown(order = 40, list = true, width = 180, max = 200)
    @Column(name = "LABEL_FA", length = 200)
    private String labelFa;
    @Shown(order = 50, list = true, summed = false)
    @Column(name = "LIST_POSITION")
    private Integer position;
    @Shown(order = 60, max = 7)
    @Column(name = "COLOUR", length = 7)
    private String colour;
    @Shown(order = 70, list = true)
    @Column(name = "RETIRED")
    private boolean retired;

    /** Identifier of the pick list. */
    public String getList() {
        return list;
    }

    public void setList(String list) {
        this.list = list;
    }

    /** What records store; unique within the list. */
    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    /** Label in English; the code when empty. */
    public String getLabelEn() {
        return labelEn;
    }

    public void setLabelEn(String labelEn) {
        this.labelEn = labelEn;
    }

    /** Label in Persian; the code when empty. */
    public String getLabelFa() {
        return labelFa;
    }

    public void setLabelFa(String labelFa) {
        this.labelFa = labelFa;
    }

    /** Place within the list, from 0; last when empty. */
    public Integer getPosition() {
        return position;
    }

    public void setPosition(Integer position) {
        this.position = position;
    }

    /** Colour as #rrggbb. */
    public String getColour() {
        return colour;
    }

    public void setColour(String colour) {
        this.colour = colour;
    }

    /** Whether it is no longer offered; records that have it stay readable. */
    public boolean isRetired() {
        return retired;
    }

    public void setRetired(boolean retired) {
        this.retired = retired;
    }
}
