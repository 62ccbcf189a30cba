package org.peyvand.persistence.eclipselink.internal.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.peyvand.base.Ids;
import org.peyvand.persistence.EntityChange;
import org.peyvand.persistence.model.ExtraField;
import org.peyvand.persistence.replay.LoggedChange;
import org.peyvand.persistence.replay.LoggedTransaction;
import org.peyvand.persistence.replay.RecordImages;
import org.peyvand.persistence.replay.ReplayRefused;
import org.peyvand.persistence.replay.Replayed;
import org.peyvand.persistence.shop.Customer;

/** A program that is newer, or has a module more, tells what there is no place for here. */
public class UnknownNamesTest extends TwoDatabases {

    @Test
    void whatTheProgramHereHasNoPlaceForIsNamedAndTheRestIsDone() {
        Customer customer = Customer.named("Sara");
        write(session -> session.add(customer));
        List<LoggedTransaction> made = log();
        UUID thing = UUID.randomUUID();
        LoggedTransaction newer = new LoggedTransaction(platform.service(Ids.class).next(), Instant.EPOCH, null, null, null, List.of(
            new LoggedChange("shop.customer", customer.getId(), EntityChange.Kind.UPDATED, "{\"mood\":[null,\"glad\"],\"number\":[null,\"17\"]}"),
            new LoggedChange("shop.thing", thing, EntityChange.Kind.CREATED, "{\"name\":[null,\"x\"]}")));
        LoggedTransaction mood = new LoggedTransaction(platform.service(Ids.class).next(), Instant.EPOCH, null, null, null, newer.changes().subList(0, 1));
        elsewhere();
        replay(true, made);
        assertEquals("replay.unknownEntity", assertThrows(ReplayRefused.class, () -> replay(true, List.of(newer))).reasons().getFirst().message().key());
        assertEquals("replay.unknownAttribute", assertThrows(ReplayRefused.class, () -> replay(true, List.of(mood))).reasons().getFirst().message().key());
        Set<Replayed.Unread> unread = replay(false, List.of(newer)).getFirst().unread();
        assertEquals(Set.of(new Replayed.Unread(new Replayed.RecordKey("shop.customer", customer.getId()), "mood"),
            new Replayed.Unread(new Replayed.RecordKey("shop.thing", thing), null)), unread);
        assertEquals("17", stored(customer).getNumber());
        RecordImages images = platform.service(RecordImages.class);
        assertTrue(images.knows("shop.customer", "number") && images.knows("shop.customer", null) && images.knows("shop.customer", "branchId"));
        assertTrue(!images.knows("shop.customer", "mood") && !images.knows("shop.thing", null));
    }

    @Test
    void anExtraFieldThatWasAddedElsewhereIsHereWithItsColumnAfterTheRun() {
        Customer customer = Customer.named("Sara");
        write(session -> session.add(customer));
        ExtraField field = new ExtraField();
        field.setEntity("shop.customer");
        field.setKey("mood");
        field.setLabelEn("Mood");
        write(session -> session.add(field));
        write(session -> session.find(Customer.class, customer.getId()).orElseThrow().setExtra("x_mood", "glad"));
        List<LoggedTransaction> log = log();
        elsewhere();
        replay(false, log.subList(0, 2));
        assertTrue(platform.service(RecordImages.class).knows("shop.customer", "x_mood"));
        assertEquals(Set.of(), replay(false, log.subList(2, 3)).getFirst().unread());
        assertEquals("glad", stored(customer).getExtra("x_mood"));
    }
}
