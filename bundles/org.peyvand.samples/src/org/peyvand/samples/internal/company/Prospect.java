package org.peyvand.samples.internal.company;

import java.time.LocalDate;

/**
 * A lead.
 *
 * @param key       stable key in this sample
 * @param subject   what it is about
 * @param person    who
 * @param company   where, may be null
 * @param place     city
 * @param status    name of the lead's status
 * @param source    code of the source
 * @param channel   code of the channel
 * @param campaign  may be null
 * @param score     0 to 100
 * @param owner     login of the employee
 * @param createdOn when it came in
 * @param deal      the deal it became; null unless converted
 */
public record Prospect(String key, String subject, Human person, String company, Place place, String status, String source, String channel,
        String campaign, int score, String owner, LocalDate createdOn,
        Deal deal) {
}
