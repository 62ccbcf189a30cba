package org.peyvand.branch.internal.steer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.peyvand.core.CurrentUserService;
import org.peyvand.core.RecordRef;
import org.peyvand.core.Records;
import org.peyvand.core.model.Branch;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.EntityChange;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.persistence.replay.Clash;
import org.peyvand.persistence.replay.Judge;
import org.peyvand.persistence.replay.LoggedChange;
import org.peyvand.persistence.replay.LoggedTransaction;
import org.peyvand.persistence.replay.Replay;
import org.peyvand.sales.model.PriceList;
import org.peyvand.sales.model.PriceListItem;
import org.peyvand.sync.BranchSync;
import org.peyvand.testing.TestPlatform;

/** What a branch may do with what the head office has set: the same database is the head office first, and that of a branch from {@link #join} on. */
public class SteeringTest {
    private final TestPlatform platform = TestPlatform.inMemory();
    private final Records records = platform.service(Records.class);
    private final UnitOfWork work = platform.service(UnitOfWork.class);
    private final CentralSteering steering = platform.service(CentralSteering.class);
    private final Branch branch;
    private final PriceList list;

    SteeringTest() {
        platform.service(CurrentUserService.class).user();
        Branch made = new Branch();
        made.setName("Shiraz");
        made.setParent(platform.service(CurrentUserService.class).branch());
        branch = done(records.save(made));
        PriceList prices = new PriceList();
        prices.setName("Standard");
        prices.setCurrency("IRR");
        list = done(records.save(prices));
    }

    @AfterEach
    void close() {
        platform.close();
    }

    private static <T> T done(Outcome<T> outcome) {
        assertTrue(outcome.isDone(), () -> outcome.diagnostics().toString());
        return outcome.value();
    }

    private RecordRef ref() {
        return new RecordRef("sales.pricelist", list.getId());
    }

    private void join() {
        platform.service(BranchSync.class).join(branch.getId());
    }

    private PriceList stored() {
        return records.find(PriceList.class, list.getId()).orElseThrow();
    }

    private Outcome<PriceList> rename(String name) {
        PriceList prices = stored();
        prices.setName(name);
        return records.save(prices);
    }

    private Deviation deviation() {
        List<Deviation> all = records.list(Query.of(Deviation.class).where(Criteria.where("recordId").is(list.getId())));
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
        platform.service(Replay.class).run(UUID.randomUUID(), List.of(new LoggedTransaction(platform.service(Ids.class).next(), Instant.now(), null, null, null,
            List.of(new LoggedChange(entity, record, EntityChange.Kind.UPDATED, changes)))), head, (told, session, connection) -> null);
    }

    private static String key(Outcome<?> refused) {
        assertFalse(refused.isDone());
        return refused.diagnostics().getFirst().message().key();
    }

    @Test
    void theHeadOfficeChangesWhatItLikes() {
        done(rename("Dearer"));
        assertEquals(0, records.count(Query.of(Deviation.class)));
        assertTrue(steering.stand(ref()).here());
    }

    @Test
    void aBranchOnlySeesWhatNobodyLetItAdapt() {
        join();
        Outcome<PriceList> refused = rename("Cheaper");
        assertEquals("readonly", key(refused));
        assertEquals("name", refused.diagnostics().getFirst().attribute());
        assertEquals("delete", key(records.delete(stored())));
        PriceListItem item = new PriceListItem();
        item.setPriceList(stored());
        assertTrue(records.save(item).diagnostics().stream().anyMatch(one -> one.message().key().equals("part")));
        fromHead("sales.pricelist", list.getId(), "{\"name\":[\"Standard\",\"Summer\"]}");
        assertEquals("Summer", stored().getName(), "what the head office sets arrives all the same");
    }

    @Test
    void whatABranchMadeIsItsOwn() {
        join();
        PriceList own = new PriceList();
        own.setName("Own");
        own.setCurrency("IRR");
        own.setBranchId(branch.getId());
        PriceList made = done(records.save(own));
        made.setName("Own, renamed");
        done(records.save(made));
        assertEquals(0, records.count(Query.of(Deviation.class)));
    }

    @Test
    void anAdaptedBaseIsADeviationThatSurvivesANewCentralValue() {
        done(steering.steer(ref(), SteeringMode.BASE));
        join();
        done(rename("Cheaper"));
        Deviation first = deviation();
        assertEquals("Standard", first.getBase());
        assertEquals("Cheaper", first.getOwn());
        assertEquals(branch.getId(), first.getBranchId());
        fromHead("sales.pricelist", list.getId(), "{\"name\":[\"Standard\",\"Summer\"]}");
        assertEquals("Cheaper", stored().getName());
        assertEquals("Summer", deviation().getBase(), "what it deviates from now is shown");
        done(rename("Cheapest"));
        assertEquals("Cheapest", deviation().getOwn());
        fromHead("sales.pricelist", list.getId(), "{\"currency\":[\"IRR\",\"USD\"]}");
        assertEquals("USD", stored().getCurrency(), "other values arrive");
        assertEquals("Cheapest", stored().getName());
    }

    @Test
    void goingBackToTheBaseEndsTheDeviation() {
        done(steering.steer(ref(), SteeringMode.BASE));
        join();
        done(rename("Cheaper"));
        done(rename("Standard"));
        assertEquals(DeviationState.TAKEN_BACK, deviation().getState());
    }

    @Test
    void takenBackAtTheHeadOfficeTheBranchHasTheBaseAgain() {
        done(steering.steer(ref(), SteeringMode.BASE));
        join();
        done(rename("Cheaper"));
        fromHead("branch.deviation", deviation().getId(), "{\"state\":[\"STANDS\",\"TAKEN_BACK\"]}");
        assertEquals("Standard", stored().getName());
        fromHead("sales.pricelist", list.getId(), "{\"name\":[\"Standard\",\"Summer\"]}");
        assertEquals("Summer", stored().getName(), "it does not deviate any more");
    }

    @Test
    void takenBackHereTheBaseHoldsAtOnce() {
        done(steering.steer(ref(), SteeringMode.BASE));
        join();
        done(rename("Cheaper"));
        done(steering.takeBack(deviation().getId()));
        assertEquals("Standard", stored().getName());
        assertEquals("deviation.gone", key(steering.takeBack(deviation().getId())));
    }

    @Test
    void onlyTheHeadOfficeSteersAndOnlyWhatIsSteered() {
        assertEquals("steer.never", key(steering.steer(new RecordRef("core.branch", branch.getId()), SteeringMode.BASE)));
        assertEquals("steer.gone", key(steering.steer(new RecordRef("sales.pricelist", UUID.randomUUID()), SteeringMode.BASE)));
        done(steering.steer(ref(), SteeringMode.BASE));
        Steering said = done(steering.steer(ref(), SteeringMode.READ_ONLY));
        assertEquals(1, records.count(Query.of(Steering.class)), "one word for each record");
        assertEquals("Standard", said.getTitle());
        join();
        assertEquals("steer.branch", key(steering.steer(ref(), SteeringMode.BASE)));
        assertEquals(SteeringMode.READ_ONLY, steering.stand(ref()).mode());
        assertTrue(steering.stand(ref()).central());
        DomainEntity other = branch;
        other.setBranchId(null);
        done(records.save(other));
    }
}
