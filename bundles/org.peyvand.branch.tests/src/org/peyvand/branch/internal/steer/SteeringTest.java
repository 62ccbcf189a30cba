package org.peyvand.branch.internal.steer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peyvand.branch.internal.steer.SteeredPrices.done;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.peyvand.base.Ids;
import org.peyvand.base.Outcome;
import org.peyvand.branch.CentralSteering;
import org.peyvand.branch.model.Deviation;
import org.peyvand.branch.model.DeviationState;
import org.peyvand.branch.model.Steering;
import org.peyvand.branch.model.SteeringMode;
import org.peyvand.core.RecordRef;
import org.peyvand.core.Records;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.EntityChange;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.persistence.replay.Clash;
import org.peyvand.persistence.replay.Judge;
import org.peyvand.persistence.replay.LoggedChange;
import org.peyvand.persistence.replay.LoggedTransaction;
import org.peyvand.persistence.replay.Replay;
import org.peyvand.sales.model.PriceList;
import org.peyvand.sales.model.PriceListItem;

/** What a branch may do with what the head office has set: the same database is the head office first, and that of a branch from {@link SteeredPrices#join} on. */
public class SteeringTest {
    private final SteeredPrices prices = new SteeredPrices();
    private final Records records = prices.records;
    private final CentralSteering steering = prices.steering;

    @AfterEach
    void close() {
        prices.close();
    }

    private Deviation deviation() {
        List<Deviation> all = records.list(Query.of(Deviation.class).where(Criteria.where("recordId").is(prices.list.getId())));
        assertEquals(1, all.size());
        return all.getFirst();
    }

    /** As the exchange does what the head office has done. */
    private void fromHead(String entity, UUID record, String changes) {
        Judge head = new Judge() {
            @Override
            public boolean isStrict() {
                return false;
            }

            @Override
            public Object value(Clash clash) {
                return clash.coming();
            }

            @Override
            public boolean revives(LoggedTransaction transaction, LoggedChange change) {
                return false;
            }

            @Override
            public boolean deletes(LoggedTransaction transaction, LoggedChange change, List<Clash> changed) {
                return true;
            }
        };
        prices.platform.service(Replay.class).run(UUID.randomUUID(), List.of(new LoggedTransaction(prices.platform.service(Ids.class).next(), Instant.now(), null, null, null,
            List.of(new LoggedChange(entity, record, EntityChange.Kind.UPDATED, changes)))), head, (told, session, connection) -> null);
    }

    private static String key(Outcome<?> refused) {
        assertFalse(refused.isDone());
        return refused.diagnostics().getFirst().message().key();
    }

    @Test
    void theHeadOfficeChangesWhatItLikes() {
        done(prices.rename("Dearer"));
        assertEquals(0, records.count(Query.of(Deviation.class)));
        assertTrue(steering.stand(prices.ref()).here());
    }

    @Test
    void aBranchOnlySeesWhatNobodyLetItAdapt() {
        prices.join();
        Outcome<PriceList> refused = prices.rename("Cheaper");
        assertEquals("readonly", key(refused));
        assertEquals("name", refused.diagnostics().getFirst().attribute());
        assertEquals("delete", key(records.delete(prices.stored())));
        PriceListItem item = new PriceListItem();
        item.setPriceList(prices.stored());
        assertTrue(records.save(item).diagnostics().stream().anyMatch(one -> one.message().key().equals("part")));
        fromHead("sales.pricelist", prices.list.getId(), "{\"name\":[\"Standard\",\"Summer\"]}");
        assertEquals("Summer", prices.stored().getName(), "what the head office sets arrives all the same");
    }

    @Test
    void whatABranchMadeIsItsOwn() {
        prices.join();
        PriceList own = new PriceList();
        own.setName("Own");
        own.setCurrency("IRR");
        own.setBranchId(prices.branch.getId());
        PriceList made = done(records.save(own));
        made.setName("Own, renamed");
        done(records.save(made));
        assertEquals(0, records.count(Query.of(Deviation.class)));
    }

    @Test
    void anAdaptedBaseIsADeviationThatSurvivesANewCentralValue() {
        done(steering.steer(prices.ref(), SteeringMode.BASE));
        prices.join();
        done(prices.rename("Cheaper"));
        Deviation first = deviation();
        assertEquals("Standard", first.getBase());
        assertEquals("Cheaper", first.getOwn());
        assertEquals(prices.branch.getId(), first.getBranchId());
        fromHead("sales.pricelist", prices.list.getId(), "{\"name\":[\"Standard\",\"Summer\"]}");
        assertEquals("Cheaper", prices.stored().getName());
        assertEquals("Summer", deviation().getBase(), "what it deviates from now is shown");
        done(prices.rename("Cheapest"));
        assertEquals("Cheapest", deviation().getOwn());
        fromHead("sales.pricelist", prices.list.getId(), "{\"currency\":[\"IRR\",\"USD\"]}");
        assertEquals("USD", prices.stored().getCurrency(), "other values arrive");
        assertEquals("Cheapest", prices.stored().getName());
    }

    @Test
    void goingBackToTheBaseEndsTheDeviation() {
        done(steering.steer(prices.ref(), SteeringMode.BASE));
        prices.join();
        done(prices.rename("Cheaper"));
        done(prices.rename("Standard"));
        assertEquals(DeviationState.TAKEN_BACK, deviation().getState());
    }

    @Test
    void takenBackAtTheHeadOfficeTheBranchHasTheBaseAgain() {
        done(steering.steer(prices.ref(), SteeringMode.BASE));
        prices.join();
        done(prices.rename("Cheaper"));
        fromHead("branch.deviation", deviation().getId(), "{\"state\":[\"STANDS\",\"TAKEN_BACK\"]}");
        assertEquals("Standard", prices.stored().getName());
        fromHead("sales.pricelist", prices.list.getId(), "{\"name\":[\"Standard\",\"Summer\"]}");
        assertEquals("Summer", prices.stored().getName(), "it does not deviate any more");
    }

    @Test
    void takenBackHereTheBaseHoldsAtOnce() {
        done(steering.steer(prices.ref(), SteeringMode.BASE));
        prices.join();
        done(prices.rename("Cheaper"));
        done(steering.takeBack(deviation().getId()));
        assertEquals("Standard", prices.stored().getName());
        assertEquals("deviation.gone", key(steering.takeBack(deviation().getId())));
    }

    @Test
    void onlyTheHeadOfficeSteersAndOnlyWhatIsSteered() {
        assertEquals("steer.never", key(steering.steer(new RecordRef("core.branch", prices.branch.getId()), SteeringMode.BASE)));
        assertEquals("steer.gone", key(steering.steer(new RecordRef("sales.pricelist", UUID.randomUUID()), SteeringMode.BASE)));
        done(steering.steer(prices.ref(), SteeringMode.BASE));
        Steering said = done(steering.steer(prices.ref(), SteeringMode.READ_ONLY));
        assertEquals(1, records.count(Query.of(Steering.class)), "one word for each record");
        assertEquals("Standard", said.getTitle());
        prices.join();
        assertEquals("steer.branch", key(steering.steer(prices.ref(), SteeringMode.BASE)));
        assertEquals(SteeringMode.READ_ONLY, steering.stand(prices.ref()).mode());
        assertTrue(steering.stand(prices.ref()).central());
        DomainEntity other = prices.branch;
        other.setBranchId(null);
        done(records.save(other));
    }
}
