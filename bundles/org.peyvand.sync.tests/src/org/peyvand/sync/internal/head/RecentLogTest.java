package org.peyvand.sync.internal.head;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.peyvand.persistence.EntityChange.Kind;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.replay.LogPosition;
import org.peyvand.persistence.replay.LogReader;
import org.peyvand.persistence.replay.LoggedChange;
import org.peyvand.persistence.replay.LoggedTransaction;
import org.peyvand.sync.internal.rule.ReplicationRules;
import org.peyvand.sync.internal.scope.References;

class RecentLogTest {
    private final Written log = new Written();
    private final RecentLog recent = new RecentLog(log);
    private final EntityDescriptions nothing = new Undescribed();
    private final ReplicationRules rules = new ReplicationRules(point -> List.of(), nothing);
    private final References references = new References(nothing, rules);

    /** The numbers of what comes after one. */
    private List<Long> after(long number, int most) {
        return recent.after(number, most, references).stream().flatMap(stretch -> stretch.after(number).stream()).map(LogStretch.Entry::number).toList();
    }

    private String text(long number) {
        return recent.after(number - 1, 1, references).getFirst().after(number - 1).getFirst().placed().transaction().changes().getFirst().changes();
    }

    @Test
    void manyWhoComeAfterEachOtherReadEachTransactionOnce() {
        for (int i = 0; i < 20; i++) {
            log.write("a", 10);
            assertEquals(10L, after(10L * i, 1_000).size());
            assertEquals(10L * i + 10, after(0, 1_000).size(), "whoever has read nothing yet");
        }
        assertEquals(20, log.reads);
        assertEquals(List.of(), after(200, 1_000));
    }

    @Test
    void nobodyGetsManyMoreThanHeWants() {
        log.write("a", 10);
        after(0, 100);
        log.write("a", 10);
        assertEquals(10, after(0, 5).size(), "what was read together");
        assertEquals(10, after(10, 5).size());
        assertEquals(15, after(5, 15).size());
    }

    @Test
    void whoeverIsFarBehindReadsTheLogItself() {
        log.write("a", 5_000);
        assertEquals(100, after(0, 100).size());
        assertEquals(100, after(100, 100).size());
        assertEquals(2, log.reads);
        assertEquals(100, after(4_900, 100).size());
        log.write("a", 5);
        assertEquals(105, after(4_900, 1_000).size());
        assertEquals(4, log.reads);
        assertEquals(100, after(4_899, 100).size(), "before what is kept");
    }

    @Test
    void whatManyHavePushedBeforeAnybodyReadIsReadOnce() {
        log.write("a", 1_500);
        for (int i = 0; i < 20; i++) {
            assertEquals(1_500, after(0, 2_000).size());
            assertEquals(1, log.reads);
        }
    }

    @Test
    void nothingIsReadBeforeSomebodyWantsIt() {
        log.write("a", 2_000);
        assertEquals(2_000, after(0, 100).size(), "what is read together");
        log.write("a", 2_000);
        assertEquals(2_000, after(0, 2_000).size());
        assertEquals(1, log.reads);
        assertEquals(2_000, after(2_000, 100).size());
        assertEquals(4_000, after(0, 4_000).size());
        assertEquals(2, log.reads);
    }

    @Test
    void whatWasTakenOutOfTheLogIsNotGivenAnyMore() {
        log.write("a", 10);
        assertEquals("{}", text(3));
        log.text = "{\"erased\":[]}";
        recent.erased(1);
        assertEquals("{\"erased\":[]}", text(3));
        assertEquals(10, after(0, 100).size());
    }

    @Test
    void anotherLogIsReadAnew() {
        log.write("a", 10);
        assertEquals(10, after(0, 100).size());
        log.history = "restored";
        log.last = 8;
        assertEquals(8, after(0, 100).size());
        log.write("a", 3);
        assertEquals(11, after(0, 100).size());
        assertTrue(recent.after(0, 100, references).getLast().end().hash().contains("restored"));
    }

    @Test
    void onlyTheEndIsKept() {
        log.text = "x".repeat(100_000);
        for (int i = 0; i < 100; i++) {
            log.write("a", 1);
            after(i, 1_000);
        }
        int before = log.reads;
        assertEquals(40, after(50, 50).size(), "four million characters");
        assertEquals(before, log.reads);
        assertEquals(100, after(0, 100).size());
        assertEquals(before + 1, log.reads);
    }

    @Test
    void whatIsTooLargeIsNotKept() {
        log.text = "x".repeat(9_000_000);
        log.write("a", 1);
        for (int i = 1; i < 4; i++) {
            assertEquals(1, after(0, 1_000).size());
            assertEquals(i, log.reads);
        }
    }

    /** A log in which each transaction has one change. */
    private static final class Written implements LogReader {
        private final List<String> entities = new ArrayList<>();
        private String history = "first";
        private String text = "{}";
        private long last;
        private int reads;

        void write(String entity, int count) {
            for (int i = 0; i < count; i++) {
                entities.add(entity);
                last++;
            }
        }

        private LogPosition position(long number) {
            return new LogPosition(number, (history + " ").repeat(10).substring(0, 50) + String.format("%014d", number));
        }

        @Override
        public LogPosition last() {
            return position(last);
        }

        @Override
        public Optional<LogPosition> at(long number) {
            return number > last ? Optional.empty() : Optional.of(position(number));
        }

        @Override
        public List<Placed> after(long number, int most) {
            reads++;
            List<Placed> found = new ArrayList<>();
            for (long next = number + 1; next <= last && found.size() < most; next++) {
                found.add(new Placed(position(next), null, new LoggedTransaction(UUID.randomUUID(), Instant.EPOCH, null, null, null,
                    List.of(new LoggedChange(entities.get((int) next - 1), UUID.randomUUID(), Kind.CREATED, text)))));
            }
            return found;
        }

        @Override
        public List<Placed> ownAfter(long number, int most) {
            throw new UnsupportedOperationException();
        }

        @Override
        public OptionalLong number(UUID transaction) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Set<UUID> known(Collection<UUID> transactions) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class Undescribed implements EntityDescriptions {
        @Override
        public Collection<EntityDescription> all() {
            return List.of();
        }

        @Override
        public EntityDescription of(Class<?> type) {
            throw new IllegalArgumentException(type.getName());
        }

        @Override
        public Optional<EntityDescription> byId(String id) {
            return Optional.empty();
        }
    }
}
