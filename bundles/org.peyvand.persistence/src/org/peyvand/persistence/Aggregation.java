package org.peyvand.persistence;

import java.util.ArrayList;
import java.util.List;

/**
 * What to group, count and sum. Immutable. Each resulting {@link Row} has the group paths and the aliases as names.
 * A group path that ends in a reference yields its identifier. Counts are {@code Long}; the sum of nothing is {@code null}.
 */
public final class Aggregation {
    private final Class<?> type;
    private final Criterion criterion;
    private final List<String> groups;
    private final List<String> quarters;
    private final List<Measure> measures;
    private final long least;

    private Aggregation(Class<?> type, Criterion criterion, List<String> groups, List<String> quarters, List<Measure> measures, long least) {
        this.type = type;
        this.criterion = criterion;
        this.groups = groups;
        this.quarters = quarters;
        this.measures = measures;
        this.least = least;
    }

    /** Over all records of a class and its subclasses. */
    public static Aggregation of(Class<?> type) {
        return new Aggregation(type, Criteria.everything(), List.of(), List.of(), List.of(), 1);
    }

    /** Only over these records. */
    public Aggregation where(Criterion criterion) {
        return new Aggregation(type, criterion, groups, quarters, measures, least);
    }

    /** One row for each combination of these values that occurs; without any, one row in all. */
    public Aggregation groupBy(String... paths) {
        return new Aggregation(type, criterion, List.of(paths), quarters, measures, least);
    }

    /**
     * Puts together what happened within the same quarter of an hour: the row has its beginning. Days, weeks and months of every zone and
     * calendar are made of quarters of an hour, and there are far fewer of them than moments.
     *
     * @param paths of moments, among those of {@link #groupBy}
     */
    public Aggregation byQuarterHour(String... paths) {
        return new Aggregation(type, criterion, groups, List.of(paths), measures, least);
    }

    /** Number of records. */
    public Aggregation count(String alias) {
        return with(new Measure(Function.COUNT, null, null, alias));
    }

    /** Sum of the values that are there. */
    public Aggregation sum(String path, String alias) {
        return with(new Measure(Function.SUM, path, null, alias));
    }

    /** Sum of the products of two values, where both are there. */
    public Aggregation sumProduct(String path, String factor, String alias) {
        return with(new Measure(Function.SUM, path, factor, alias));
    }

    /** Smallest value. */
    public Aggregation min(String path, String alias) {
        return with(new Measure(Function.MIN, path, null, alias));
    }

    /** Greatest value. */
    public Aggregation max(String path, String alias) {
        return with(new Measure(Function.MAX, path, null, alias));
    }

    private Aggregation with(Measure measure) {
        List<Measure> more = new ArrayList<>(measures);
        more.add(measure);
        return new Aggregation(type, criterion, groups, quarters, List.copyOf(more), least);
    }

    /**
     * Only groups of at least so many records; the database leaves out the others.
     *
     * @param records 1 for all groups
     */
    public Aggregation atLeast(long records) {
        return new Aggregation(type, criterion, groups, quarters, measures, records);
    }

    /** The entity. */
    public Class<?> type() {
        return type;
    }

    /** Which records. */
    public Criterion criterion() {
        return criterion;
    }

    /** Paths of the groups. */
    public List<String> groups() {
        return groups;
    }

    /** The groups that are quarters of an hour. */
    public List<String> quarters() {
        return quarters;
    }

    /** How many records a group has at least. */
    public long least() {
        return least;
    }

    /** What is computed for each group. */
    public List<Measure> measures() {
        return measures;
    }

    /**
     * One computed column.
     *
     * @param path {@code null} when records are counted
     * @param factor path of the second factor of a sum of products, else {@code null}
     * @param alias its name in the row
     */
    public record Measure(Function function, String path, String factor, String alias) {
    }

    /** How values become one. */
    public enum Function {
        /** Number of records. */
        COUNT,
        /** Sum. */
        SUM,
        /** Smallest. */
        MIN,
        /** Greatest. */
        MAX
    }
}
