package org.peyvand.sync.internal.branch;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.peyvand.persistence.replay.LogPosition;
import org.peyvand.persistence.replay.LogReader.Placed;
import org.peyvand.persistence.replay.LoggedChange;
import org.peyvand.persistence.replay.LoggedTransaction;
import org.peyvand.sync.internal.rule.Replication;

/** What was done in this database, as far as it travels to the head office. */
record OwnLog(BranchServices services) {
    private static final int AT_ONCE = 2_000;

    /**
     * A part of the log.
     *
     * @param to the position that it reaches
     * @param read how many transactions were read, also those that do not travel
     */
    record Part(LogPosition to, int read, List<LoggedTransaction> transactions) {
    }

    /** What was done here after a position. */
    Part after(long number, int most) {
        return part(services.log().ownAfter(number, most), origin -> origin == null);
    }

    /**
     * Everything that was done here after a position.
     *
     * @param taker takes one transaction after the other
     * @return the number of the position that it reaches
     */
    long all(long number, Consumer<LoggedTransaction> taker) {
        long reached = number;
        for (Part part = after(reached, AT_ONCE); part.read() > 0; part = after(reached, AT_ONCE)) {
            part.transactions().forEach(taker);
            reached = part.to().number();
        }
        return reached;
    }

    /**
     * Transactions after a position that follow each other and were all made here, or all by others.
     *
     * @param own whose they are
     */
    record Stretch(boolean own, Part part) {
    }

    /**
     * What was done after a position, here or elsewhere, up to where the other begins; {@link Part#read} is 0 at the end of the log.
     *
     * @param border a number at which one ends, too
     */
    Stretch stretch(long number, long border, int most) {
        List<Placed> placed = services.log().after(number, most);
        boolean own = placed.isEmpty() || placed.getFirst().origin() == null;
        List<Placed> same = placed.stream().takeWhile(one -> one.origin() == null == own && (number >= border || one.position().number() <= border)).toList();
        return new Stretch(own, part(same, origin -> origin == null == own));
    }

    private Part part(List<Placed> placed, Predicate<UUID> whose) {
        List<LoggedTransaction> found = new ArrayList<>();
        Set<UUID> central = new CentralRecords(services).changedIn(placed);
        for (Placed one : placed) {
            List<LoggedChange> changes = whose.test(one.origin())
                ? one.transaction().changes().stream().filter(change -> isTold(change.entity(), one.origin()) && !(one.origin() == null && central.contains(change.record()))).toList() : List.of();
            if (!changes.isEmpty()) {
                LoggedTransaction whole = one.transaction();
                found.add(new LoggedTransaction(whole.id(), whole.at(), whole.user(), whole.branch(), whole.way(), changes));
            }
        }
        LogPosition to = placed.isEmpty() ? null : placed.getLast().position();
        return new Part(to, placed.size(), found);
    }

    /** A head office that has lost a field that it had added gets that back with what others have done; without it nobody could store its values. */
    private boolean isTold(String entity, UUID origin) {
        return services.rules().of(entity).goesUp() || origin != null && entity.equals(Replication.EXTRA_FIELD);
    }
}
