package org.peyvand.samples.internal.company;

import java.time.Instant;

/**
 * An activity.
 *
 * @param key      stable key in this sample
 * @param kind     name of the activity's kind
 * @param subject  what about
 * @param text     what was said
 * @param firm     customer
 * @param person   who
 * @param deal     deal it belongs to, may be null
 * @param owner    login of the employee
 * @param inbound  whether the customer began
 * @param priority code of the priority
 * @param at       start, or due moment of a task
 * @param minutes  how long, 0 for what takes no time
 * @param done     whether it is over
 */
public record Encounter(String key, String kind, String subject, String text, Firm firm, Human person, Deal deal, String owner, boolean inbound,
        String priority, Instant at, int minutes, boolean done) {
}
