package org.peyvand.core.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.peyvand.persistence.model.Described;
import org.peyvand.persistence.model.Personal;
import org.peyvand.persistence.model.Shown;

/** One more postal address of a person, an account or a lead. */
@Entity
@Table(name = "POSTAL_ADDRESS")
@Described(id = "core.address", goesWithPerson = true, part = "ownerId", icon = "geo-alt",
    title = "street", search = {"city", "street", "postalCode"})
public class PostalAddress extends ExternalEntity {
    @Column(name = "OWNER_ID", length = 36)
    private UUID ownerId;
    @Shown(order = 10, list = true, required = true)
    @Enumerated(EnumType.STRING)
    @Column(name = "KIND", length = 30)
    private AddressKind kind = AddressKind.MAIN;
    @Shown(order = 20, list = true, max = 100)
    @Column(name = "COUNTRY", length = 100)
    private String country;
    @Shown(order = 30, list = true, max = 100)
    @Column(name = "PROVINCE", length = 100)
    private String province;
    @Shown(order = 40, list = true, max = 100)
    @Column(name = "CITY", length = 100)
    private String city;
    @Shown(order = 50, list = true, width = 260, max = 400)
    @Column(name = "STREET", length = 400)
    private String street;
    @Shown(order = 60, list = true, max = 20)
    @Column(name = "POSTAL_CODE", length = 20)
    private String postalCode;

    /** Identifier of the record it belongs to. */
    public UUID getOwnerId() {
        return ownerId;
    }

    public void setOwnerId(UUID ownerId) {
        this.ownerId = ownerId;
    }

    /** What it is for. */
    public AddressKind getKind() {
        return kind;
    }

    public void setKind(AddressKind kind) {
        this.kind = kind;
    }

    /** Name of the country. */
    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    /** Province or state. */
    public String getProvince() {
        return province;
    }

    public void setProvince(String province) {
        this.province = province;
    }

    /** City. */
    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    /** Street, number, floor. */
    public String getStreet() {
        return street;
    }

    public void setStreet(String street) {
        this.street = street;
    }

    /** Postal code. */
    public String getPostalCode() {
        return postalCode;
    }

    public void setPostalCode(String postalCode) {
        this.postalCode = postalCode;
    }
}
