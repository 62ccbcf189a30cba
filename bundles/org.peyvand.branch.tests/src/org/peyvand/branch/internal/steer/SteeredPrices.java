package org.peyvand.branch.internal.steer;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.peyvand.base.Outcome;
import org.peyvand.branch.CentralSteering;
import org.peyvand.core.CurrentUserService;
import org.peyvand.core.RecordRef;
import org.peyvand.core.Records;
import org.peyvand.core.model.Branch;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.sales.model.PriceList;
import org.peyvand.sync.BranchSync;
import org.peyvand.testing.TestPlatform;

/** A price list of the head office, and a branch below it. The same database is the head office first, and that of the branch from {@link #join} on. */
final class SteeredPrices implements AutoCloseable {
    final TestPlatform platform = TestPlatform.inMemory();
    final Records records = platform.service(Records.class);
    final UnitOfWork work = platform.service(UnitOfWork.class);
    final CurrentUserService current = platform.service(CurrentUserService.class);
    final CentralSteering steering = platform.service(CentralSteering.class);
    final Branch branch;
    final PriceList list;

    SteeredPrices() {
        current.user();
        Branch made = new Branch();
        made.setName("Shiraz");
        made.setParent(current.branch());
        branch = done(records.save(made));
        PriceList prices = new PriceList();
        prices.setName("Standard");
        prices.setCurrency("IRR");
        list = done(records.save(prices));
    }

    static <T> T done(Outcome<T> outcome) {
        assertTrue(outcome.isDone(), () -> outcome.diagnostics().toString());
        return outcome.value();
    }

    RecordRef ref() {
        return new RecordRef("sales.pricelist", list.getId());
    }

    void join() {
        platform.service(BranchSync.class).join(branch.getId());
    }

    PriceList stored() {
        return records.find(PriceList.class, list.getId()).orElseThrow();
    }

    Outcome<PriceList> rename(String name) {
        PriceList prices = stored();
        prices.setName(name);
        return records.save(prices);
    }

    @Override
    public void close() {
        platform.close();
    }
}
