package org.peyvand.samples.internal.company;

/**
 * A city.
 *
 * @param office   code of the office that serves it
 * @param country  ISO 3166 code
 * @param province name of the province
 * @param city     name of the city
 * @param dialling area code: {@code 021} at home, {@code +9714} abroad
 */
public record Place(String office, String country, String province, String city, String dialling) {

    /** Code of the home country. */
    public static final String HOME = "IR";

    /** Whether it is at home. */
    public boolean isHome() {
        return country.equals(HOME);
    }
}
