package org.peyvand.persistence.eclipselink.internal.query;

import java.util.List;
import java.util.function.ToLongFunction;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.access.Share;

/**
 * Counts the records that rights as alternatives lead to. To count all records of a table is far quicker than to count those with one value: Derby has the
 * narrowest index for the former and compares each key of a wider one for the latter. So where the widest alternative leaves out few records, these are
 * counted and taken from all.
 *
 * @param counted how many records fulfil a criterion
 * @param more whether more records than so many fulfil it
 * @param share what was noticed about how many there are
 */
record Counting(ToLongFunction<Criterion> counted, More more, Share share) {
    /** Few enough to be looked for in vain. */
    private static final int FEW = 20_000;

    /** Whether more records than so many fulfil a criterion. */
    @FunctionalInterface
    interface More {
        boolean than(Criterion criterion, int most);
    }

    long of(Alternatives ways) {
        List<List<Criterion>> apart = ways.apart();
        long sum = widest(apart.getFirst().getFirst(), ways.besideWidest());
        for (List<Criterion> parts : apart.subList(1, apart.size())) {
            sum += sum(parts);
        }
        return sum;
    }

    private long widest(Criterion widest, List<Criterion> beside) {
        boolean many = !share.isRare() && !beside.isEmpty() && (share.isLarge() || more.than(widest, FEW));
        boolean nearlyAll = many && beside.stream().noneMatch(part -> more.than(part, FEW));
        return nearlyAll ? counted.applyAsLong(Criteria.everything()) - sum(beside) : counted.applyAsLong(widest);
    }

    private long sum(List<Criterion> parts) {
        return parts.stream().mapToLong(counted).sum();
    }
}
