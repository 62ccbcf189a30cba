package org.peyvand.persistence.internal.meta;

import jakarta.persistence.Lob;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.model.Described;
import org.peyvand.persistence.model.Secret;
import org.peyvand.persistence.model.Shown;

@Described(id = "test.tree", icon = "tree", title = "plant.name", key = {"code", "plant+day"}, search = {"code", "plant.name"}, order = "-day")
public class Tree extends Plant {
    @Shown(order = 5)
    private Tree plant;
    @Shown(order = 20, list = true, width = 90, required = true, max = 10, section = "growth")
    private String code;
    @Shown(order = 30, kind = AttributeKind.EMAIL)
    private String mail;
    @Shown(order = 40, pickList = "test.colour")
    private String colour;
    @Lob
    @Shown(order = 50)
    private String note;
    @Shown(order = 60)
    private int height;
    @Shown(order = 70, currency = "plant.code")
    private BigDecimal price;
    @Shown(order = 80)
    private BigDecimal weight;
    @Shown(order = 90)
    private LocalDate day;
    @Shown(order = 100)
    private Instant cut;
    @Shown(order = 110, importable = false)
    private Shape shape;
    @Shown(order = 120)
    private boolean tall;
    @Shown(order = 130)
    private String computed;
    @Secret
    private String hollow;

    enum Shape {
        ROUND
    }

    public String getHollow() {
        return hollow;
    }

    public void setHollow(String hollow) {
        this.hollow = hollow;
    }

    public Tree getPlant() {
        return plant;
    }

    public void setPlant(Tree plant) {
        this.plant = plant;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code + '!';
    }

    public String getMail() {
        return mail;
    }

    public String getColour() {
        return colour;
    }

    public String getNote() {
        return note;
    }

    public int getHeight() {
        return height;
    }

    public void setHeight(int height) {
        this.height = height;
    }

    public BigDecimal getPrice() {
        return price;
    }

    public BigDecimal getWeight() {
        return weight;
    }

    public LocalDate getDay() {
        return day;
    }

    public Instant getCut() {
        return cut;
    }

    public Shape getShape() {
        return shape;
    }

    public boolean isTall() {
        return tall;
    }

    public void setTall(boolean tall) {
        this.tall = tall;
    }

    public String getComputed() {
        return "computed";
    }
}
