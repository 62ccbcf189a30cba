package org.peyvand.samples.internal.company;

/**
 * Head office or a provincial branch.
 *
 * @param code       short code, such as {@code SHZ}
 * @param name       Persian name
 * @param place      where it is
 * @param street     street and house
 * @param postalCode ten digits
 * @param phone      E.164
 * @param parent     code of the office above; null for the head office
 */
public record Office(String code, String name, Place place, String street, String postalCode, String phone, String parent) {
}
