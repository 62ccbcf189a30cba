package org.peyvand.samples.internal.company;

import java.time.LocalDate;

/**
 * A person outside of the company.
 *
 * @param key        stable key in this sample
 * @param firstName  given name
 * @param lastName   family name
 * @param female     gender
 * @param jobTitle   position; null for a private customer
 * @param email      address
 * @param phone      landline as E.164, may be null
 * @param mobile     mobile as E.164
 * @param nationalId valid national id; null for foreigners
 * @param birthDate  may be null
 */
public record Human(String key, String firstName, String lastName, boolean female, String jobTitle, String email, String phone, String mobile,
        String nationalId, LocalDate birthDate) {

    /** First and last name. */
    public String name() {
        return firstName + ' ' + lastName;
    }
}
