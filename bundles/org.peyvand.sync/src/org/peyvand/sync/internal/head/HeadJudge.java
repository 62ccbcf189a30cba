package org.peyvand.sync.internal.head;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.peyvand.persistence.access.Access;
import org.peyvand.persistence.replay.Clash;
import org.peyvand.persistence.replay.Judge;
import org.peyvand.persistence.replay.LoggedChange;
import org.peyvand.persistence.replay.LoggedTransaction;
import org.peyvand.sync.internal.rule.Policy;
import org.peyvand.sync.internal.rule.ReplicationRules;

/** Decides at the head office what stands, by the policies of the modules: the same whichever branch comes first. */
final class HeadJudge implements Judge {
    private final ReplicationRules rules;
    private final Function<LoggedTransaction, Access> access;
    private final LastChange last;
    private final Map<UUID, UUID> successors;

    /**
     * @param access what the author of a transaction may do
     * @param last by which transaction a value of a record was changed last, here
     * @param successors which record has taken the place of one that is gone
     */
    HeadJudge(ReplicationRules rules, Function<LoggedTransaction, Access> access, LastChange last, Map<UUID, UUID> successors) {
        this.rules = rules;
        this.access = access;
        this.last = last;
        this.successors = Map.copyOf(successors);
    }

    /** By which transaction a value was changed last. */
    @FunctionalInterface
    interface LastChange {
        /** @return {@code null} when the log does not say */
        UUID of(UUID record, String attribute);
    }

    @Override
    public boolean isStrict() {
        return true;
    }

    @Override
    public Access access(LoggedTransaction transaction) {
        return transaction.user() == null ? Access.FULL : access.apply(transaction);
    }

    @Override
    public UUID successor(UUID gone) {
        return successors.get(gone);
    }

    @Override
    public Object value(Clash clash) {
        Policy policy = rules.of(clash.entity()).of(clash.attribute());
        return switch (policy) {
            case HEAD -> clash.present();
            case BRANCH -> clash.coming();
            case LATEST -> latest(clash);
            case APPEND -> appended(clash);
            case DELTA -> added(clash);
        };
    }

    /** Identifiers of transactions are the times of a hybrid logical clock. */
    private Object latest(Clash clash) {
        UUID present = last.of(clash.record(), clash.attribute());
        return present == null || clash.transaction().id().toString().compareTo(present.toString()) > 0 ? clash.coming() : clash.present();
    }

    /** Both, the earlier above: what both began with is there once. */
    private Object appended(Clash clash) {
        if (!(clash.present() instanceof String present) || !(clash.coming() instanceof String coming)) {
            return clash.present() == null ? clash.coming() : clash.present();
        }
        String base = clash.base() == null ? "" : clash.base().toString();
        boolean later = Objects.equals(latest(clash), coming);
        String above = later ? present : coming;
        String below = later ? coming : present;
        String added = below.startsWith(base) ? below.substring(base.length()).strip() : below;
        return Stream.of(above, added).filter(text -> !text.isBlank()).distinct().reduce((one, other) -> one + "\n" + other).orElse("");
    }

    private static Object added(Clash clash) {
        try {
            BigDecimal base = number(clash.base());
            return number(clash.present()).add(number(clash.coming()).subtract(base)).toPlainString();
        } catch (NumberFormatException e) {
            return clash.present();
        }
    }

    private static BigDecimal number(Object value) {
        return value == null ? BigDecimal.ZERO : new BigDecimal(value.toString());
    }

    @Override
    public boolean revives(LoggedTransaction transaction, LoggedChange change) {
        return true;
    }

    @Override
    public boolean deletes(LoggedTransaction transaction, LoggedChange change, List<Clash> changed) {
        return false;
    }
}
