package org.peyvand.core;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Criterion;

/**
 * Hands everything that somebody is responsible for to others, by rules and in one step: when an employee leaves or changes branch. What is over,
 * such as a call that was made, keeps its owner; the history keeps the former name of all the rest. Only what whoever works may hand over goes.
 */
public interface HandOvers {

    /** What {@link #run} would do; changes nothing. */
    Preview preview(Order order);

    /**
     * Does it, in batches; what is refused alone stays and is told. Stops between two batches when the progress is cancelled; what went so far
     * can be taken back too.
     *
     * @return refused when the order makes no sense, with nothing changed
     */
    Outcome<Result> run(Order order, Progress progress);

    /**
     * Takes a hand-over back. A record that has another owner by now is left as it is.
     *
     * @param handOver identifier of its record
     */
    Outcome<Result> undo(UUID handOver, Progress progress);

    /**
     * What is to be done.
     *
     * @param person whose records
     * @param rules the first that fits a record decides
     * @param leaves whether the person can no longer sign in afterwards
     */
    record Order(UUID person, List<Rule> rules, boolean leaves) {
        /** Takes a copy. */
        public Order {
            Objects.requireNonNull(person, "person");
            rules = List.copyOf(rules);
        }
    }

    /**
     * To whom which records go. Several receivers get them in turn; records of one customer go to the same of them.
     *
     * @param entity identifier of the entity; empty for all
     * @param which the records of that entity
     * @param receivers at least one
     */
    record Rule(String entity, Criterion which, List<UUID> receivers) {
        /** Takes a copy. */
        public Rule {
            receivers = List.copyOf(receivers);
        }

        /** Everything goes to these. */
        public static Rule everything(List<UUID> receivers) {
            return new Rule("", Criteria.everything(), receivers);
        }
    }

    /**
     * What would go.
     *
     * @param lines by entity and receiver
     * @param unruled how many records no rule fits
     */
    record Preview(List<Line> lines, long unruled) {
        /** Takes a copy. */
        public Preview {
            lines = List.copyOf(lines);
        }

        /** How many records would go. */
        public long records() {
            return lines.stream().mapToLong(Line::records).sum();
        }
    }

    /** So many records of an entity go to somebody. */
    record Line(String entity, UUID receiver, long records) {
    }

    /**
     * What came of it.
     *
     * @param handOver identifier of its record
     * @param moved how many records have another owner now
     * @param refused what stayed, and why
     */
    record Result(UUID handOver, long moved, List<MassChanges.Refused> refused) {
        /** Takes a copy. */
        public Result {
            refused = List.copyOf(refused);
        }
    }
}
