package org.peyvand.persistence.eclipselink.internal.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.peyvand.persistence.Aggregation;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Row;
import org.peyvand.persistence.access.Share;
import org.peyvand.persistence.eclipselink.internal.access.Rights;
import org.peyvand.persistence.model.DomainEntity;

/**
 * Runs queries and aggregations, within the rights of whoever works.
 *
 * @param session what they run on: a unit of work of the engine, or a session that only reads
 * @param prepared the queries of this persistence unit that are ready
 * @param readOnly whether the entities are only for reading, which saves the copy that changes are compared with
 * @param rights asked for the rights; they are full for what is not done in a person's name
 * @param before told the classes that a query looks at before it runs
 */
public record Queries(AbstractSession session, PreparedQueries prepared, boolean readOnly, Supplier<Rights> rights,
    Consumer<Set<Class<?>>> before) {
    private static final int FAR = 500;
    private static final int LARGE = 1000;
    private static final List<String> IDENTIFIER = List.of("id");

    private record Answer(List<?> rows, List<Class<?>> types) {
    }

    /** The records of a query. */
    public <E> List<E> list(Query<E> query) {
        boolean farPage = query.offset() >= FAR && query.limit() > 0 && query.limit() <= LARGE;
        return farPage ? farPage(query) : records(query);
    }

    /** To skip many whole records is slow, to skip identifiers in an index is not. */
    private <E> List<E> farPage(Query<E> query) {
        List<Object> ids = select(query, IDENTIFIER).stream().map(row -> row.get("id")).toList();
        Query<E> page = Query.of(query.type()).where(new Criterion.In("id", Set.copyOf(ids))).allowing(query.purpose()).fetch(query.fetches().toArray(String[]::new));
        List<E> found = new ArrayList<>(ids.isEmpty() ? List.of() : records(page));
        Map<Object, Integer> places = new HashMap<>();
        ids.forEach(id -> places.put(id, places.size()));
        found.sort(Comparator.comparing(record -> places.get(session.getId(record))));
        return found;
    }

    @SuppressWarnings("unchecked")
    private <E> List<E> records(Query<E> query) {
        return (List<E>) answer(Shape.records(query, allowed(query), readOnly), query.offset(), query.limit()).rows();
    }

    /** How many records there are. */
    public long count(Query<?> query) {
        Optional<Alternatives> ways = alternatives(query);
        if (ways.isPresent() && Criteria.isEverything(query.criterion())) {
            return new Counting(part -> counted(query, part), (part, passed) -> isMoreThan(query, part, passed), share(query)).of(ways.get());
        }
        return counted(query, ways.map(found -> within(query, found)).orElseGet(() -> allowed(query)));
    }

    private long counted(Query<?> query, Criterion criterion) {
        return ((Number) answer(Shape.count(query, criterion), 0, 0).rows().getFirst()).longValue();
    }

    @SuppressWarnings("unchecked")
    private Share share(Query<?> query) {
        return rights.get().share((Class<? extends DomainEntity>) query.type(), query.purpose());
    }

    private boolean isMoreThan(Query<?> query, Criterion criterion, int passed) {
        return !answer(Shape.select(Query.of(query.type()).any(1), criterion, IDENTIFIER), passed, 1).rows().isEmpty();
    }

    /** Some paths of the records. */
    public List<Row> select(Query<?> query, List<String> names) {
        Optional<Alternatives> ways = alternatives(query);
        if (ways.isPresent() && query.isAny() && Criteria.isEverything(query.criterion()) && names.equals(IDENTIFIER)) {
            return some(query, ways.get(), query.limit());
        }
        return select(query, ways.map(found -> within(query, found)).orElseGet(() -> allowed(query)), names);
    }

    private List<Row> select(Query<?> query, Criterion criterion, List<String> names) {
        Rights present = rights.get();
        List<Boolean> hidden = names.stream().map(name -> Criteria.nothing().equals(present.seen(query.type(), name))).toList();
        Answer answer = answer(Shape.select(query, criterion, names), query.offset(), query.limit());
        return SeenValues.rows(answer.rows(), answer.types(), names, hidden);
    }

    /** The alternatives of rights, where the query may be of many records and there are any. */
    private Optional<Alternatives> alternatives(Query<?> query) {
        return query.isOfMany() && !query.isAlong() && !rights.get().isFull() ? Alternatives.of(rights.get().records(query.type(), query.purpose())) : Optional.empty();
    }

    /** What is asked within the rights: among the few records that there are, or with as few alternatives as there are records for. */
    private Criterion within(Query<?> query, Alternatives ways) {
        if (query.isAny()) {
            List<Row> some = some(query, ways, query.limit());
            if (some.size() < query.limit()) {
                Set<Object> few = some.stream().map(row -> row.get("id")).collect(Collectors.toSet());
                return few.isEmpty() ? Criteria.nothing() : Criteria.all(new Criterion.In("id", few), allowed(query));
            }
        }
        Criterion needed = ways.needed(part -> !some(query, part, 1).isEmpty());
        return Criteria.isEverything(query.criterion()) ? needed : Criteria.all(rights.get().guarded(query.type(), query.criterion()), needed);
    }

    /** Any records within the rights, at most so many. */
    private List<Row> some(Query<?> query, Alternatives ways, int most) {
        List<Row> rows = new ArrayList<>();
        for (Criterion part : ways.apart().stream().flatMap(List::stream).toList()) {
            if (rows.size() < most) {
                rows.addAll(some(query, part, most - rows.size()));
            }
        }
        return rows;
    }

    private List<Row> some(Query<?> query, Criterion part, int most) {
        return select(Query.of(query.type()).any(most), part, IDENTIFIER);
    }

    /** Groups, counts and sums. */
    public List<Row> aggregate(Aggregation aggregation) {
        Rights present = rights.get();
        if (!present.isFull() || !aggregation.quarters().isEmpty() || aggregation.least() > 1) {
            return new Aggregates(session, prepared, present, before).of(aggregation);
        }
        Answer answer = answer(Shape.aggregate(aggregation), 0, 0);
        List<String> names = Aggregates.names(aggregation);
        return SeenValues.rows(answer.rows(), answer.types(), names, Collections.nCopies(names.size(), false));
    }

    private Criterion allowed(Query<?> query) {
        return rights.get().allowed(query.type(), query.criterion(), query.purpose());
    }

    private Answer answer(Shape shape, int offset, int limit) {
        Rights present = rights.get();
        List<Object> values = new ArrayList<>();
        PreparedQuery query;
        if (isPlain(shape, present)) {
            Shape empty = shape.withoutValues(values);
            query = prepared.of(empty, values.size(), present);
        } else {
            query = prepared.once(shape, 0, present);
        }
        before.accept(query.types());
        return new Answer(query.run(session, values, offset, limit), query.results());
    }

    /** Whether everything it reads and sorts by may be seen in each record that it finds, so that it is the same query for everybody. */
    private static boolean isPlain(Shape shape, Rights rights) {
        return rights.isFull() || shape.names().stream().allMatch(name -> isOpen(shape, name, rights))
            && shape.orders().stream().allMatch(order -> isOpen(shape, order.path(), rights));
    }

    private static boolean isOpen(Shape shape, String path, Rights rights) {
        return Criteria.isEverything(rights.seen(shape.type(), path));
    }
}
