package org.peyvand.core.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.peyvand.core.measure.RecordMeasure.Subset;
import org.peyvand.core.measure.RecordMeasure.Worth;
import org.peyvand.persistence.Aggregation;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.Row;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.access.Action;
import org.peyvand.persistence.access.FieldRight;
import org.peyvand.persistence.access.Permitted;

/**
 * Computes measures of all branches at once, within the rights of the session: what is asked of the same records is one statement, however many branches and
 * measures there are.
 */
public final class Measuring {
    private static final String BRANCH = "branchId";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private final Session session;
    private final MeasureSpan span;
    private final Map<Question, List<Worth>> questions = new LinkedHashMap<>();
    private final Map<Subset, Criterion> criteria = new HashMap<>();

    /** Which records, apart by which currency. */
    private record Question(Class<?> type, Criterion records, String currency) {
    }

    /** For one reading. */
    public Measuring(Session session, MeasureSpan span) {
        this.session = session;
        this.span = span;
    }

    /** Whether somebody may see all that a measure is made of; half of it would be a wrong number. */
    public static boolean isOpen(Measure measure, Permitted permitted) {
        return switch (measure) {
            case StateMeasure state -> true;
            case RecordMeasure counted -> permitted.allows(counted.type(), Action.READ)
                && Stream.ofNullable(counted.worth()).flatMap(worth -> Stream.of(worth.amount(), worth.percent(), worth.currency())).filter(Objects::nonNull)
                    .allMatch(path -> permitted.field(counted.type(), path) != FieldRight.HIDDEN);
        };
    }

    /** By identifier of the measure; those that are not {@link #isOpen open} are left out. */
    public Map<String, List<Reading>> of(List<? extends Measure> measures) {
        List<? extends Measure> open = measures.stream().filter(one -> isOpen(one, session.permitted())).toList();
        open.forEach(this::ask);
        Map<Question, List<Row>> answers = new HashMap<>();
        questions.forEach((question, worths) -> answers.put(question, session.aggregate(aggregation(question, worths))));
        Map<String, List<Reading>> readings = new LinkedHashMap<>();
        open.forEach(measure -> readings.put(measure.id(), read(measure, answers)));
        return readings;
    }

    private void ask(Measure measure) {
        if (measure instanceof RecordMeasure counted) {
            List<Worth> worths = questions.computeIfAbsent(question(counted, counted.records()), any -> new ArrayList<>());
            if (counted.worth() != null && !worths.contains(counted.worth())) {
                worths.add(counted.worth());
            }
            if (counted.whole() != null) {
                questions.computeIfAbsent(question(counted, counted.whole()), any -> new ArrayList<>());
            }
        }
    }

    private Question question(RecordMeasure measure, Subset subset) {
        return new Question(measure.type(), criteria.computeIfAbsent(subset, any -> subset.of(span, session)), measure.currency().orElse(null));
    }

    private static Aggregation aggregation(Question question, List<Worth> worths) {
        Aggregation asked = Aggregation.of(question.type()).where(question.records()).count("count");
        asked = question.currency() == null ? asked.groupBy(BRANCH) : asked.groupBy(BRANCH, question.currency());
        for (int i = 0; i < worths.size(); i++) {
            Worth worth = worths.get(i);
            asked = worth.percent() == null ? asked.sum(worth.amount(), "sum" + i) : asked.sumProduct(worth.amount(), worth.percent(), "sum" + i);
        }
        return asked;
    }

    private List<Reading> read(Measure measure, Map<Question, List<Row>> answers) {
        return switch (measure) {
            case StateMeasure state -> state.values().of(session).entrySet().stream().map(one -> new Reading(one.getKey(), null, one.getValue(), null)).toList();
            case RecordMeasure counted -> counted.whole() == null ? sums(counted, answers) : shares(counted, answers);
        };
    }

    private List<Reading> sums(RecordMeasure measure, Map<Question, List<Row>> answers) {
        Question question = question(measure, measure.records());
        int place = questions.get(question).indexOf(measure.worth());
        return answers.get(question).stream().filter(row -> place < 0 || row.get("sum" + place) != null).map(row -> new Reading(branch(row),
            question.currency() == null ? null : row.get(question.currency(), String.class), place < 0 ? count(row) : sum(row, place, measure.worth()), null)).toList();
    }

    private static BigDecimal sum(Row row, int place, Worth worth) {
        BigDecimal sum = row.sum("sum" + place);
        return worth.percent() == null ? sum : sum.divide(HUNDRED);
    }

    private List<Reading> shares(RecordMeasure measure, Map<Question, List<Row>> answers) {
        Map<UUID, BigDecimal> parts = new HashMap<>();
        answers.get(question(measure, measure.records())).forEach(row -> parts.put(branch(row), count(row)));
        return answers.get(question(measure, measure.whole())).stream()
            .map(row -> new Reading(branch(row), null, parts.getOrDefault(branch(row), BigDecimal.ZERO), count(row))).toList();
    }

    private static UUID branch(Row row) {
        return row.get(BRANCH, UUID.class);
    }

    private static BigDecimal count(Row row) {
        return row.get("count", BigDecimal.class);
    }
}
