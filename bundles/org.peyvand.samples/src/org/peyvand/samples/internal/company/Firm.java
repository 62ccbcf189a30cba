package org.peyvand.samples.internal.company;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A customer: an organisation or a private person.
 *
 * @param number     customer number
 * @param name       name
 * @param legal      papers of an organisation; null for a private person
 * @param industry   English key of the industry; null for a private person
 * @param status     code of the account's status
 * @param source     code of the source
 * @param place      city
 * @param street     street and house
 * @param postalCode ten digits
 * @param phone      E.164
 * @param email      address
 * @param website    may be null
 * @param founded    Gregorian year of the foundation, may be null
 * @param employees  may be null
 * @param revenue    yearly, in rials, may be null
 * @param owner      login of the employee
 * @param since      customer since
 * @param people     contacts, the main one first; the only one of a private person is itself
 */
public record Firm(String number, String name, Legal legal, String industry, String status, String source, Place place, String street,
        String postalCode, String phone, String email, String website, Integer founded, Integer employees, BigDecimal revenue, String owner,
        LocalDate since, List<Human> people) {

    /** Status of a customer that has not bought yet. */
    public static final String PROSPECT = "prospect";

    /**
     * Papers of an organisation.
     *
     * @param name               name in the register
     * @param legalId            valid legal id; null abroad
     * @param economicCode       code of the tax office; null abroad
     * @param registrationNumber number in the register
     * @param sheba              valid bank account; null abroad
     */
    public record Legal(String name, String legalId, String economicCode, String registrationNumber, String sheba) {
    }

    /** Whether it is an organisation. */
    public boolean isOrganisation() {
        return legal != null;
    }

    /** The main contact. */
    public Human main() {
        return people.getFirst();
    }
}
