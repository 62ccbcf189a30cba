package org.peyvand.core.measure;

import java.util.Optional;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.model.DomainEntity;

/**
 * A measure that is counted or summed over records; the records can be shown. A record counts for the branch that it belongs to.
 *
 * @param type whose records, with subclasses
 * @param records which of them
 * @param whole among which records these are counted, for a {@link Unit#SHARE}; {@code null} otherwise
 * @param worth what is summed; {@code null} when records are counted
 */
public record RecordMeasure(MeasureInfo info, Class<? extends DomainEntity> type, Subset records, Subset whole, Worth worth) implements Measure {

    /** Says which records it is about. */
    @FunctionalInterface
    public interface Subset {
        /** The records of these days. */
        Criterion of(MeasureSpan span, Session session);
    }

    /**
     * What is summed.
     *
     * @param amount path of an amount
     * @param percent path of a percentage of it that counts; {@code null} for the whole of it
     * @param currency path of the currency's code
     */
    public record Worth(String amount, String percent, String currency) {
    }

    /** A number of records. */
    public static RecordMeasure count(MeasureInfo info, Class<? extends DomainEntity> type, Subset records) {
        return new RecordMeasure(info, type, records, null, null);
    }

    /** A number of records among others. */
    public static RecordMeasure share(MeasureInfo info, Class<? extends DomainEntity> type, Subset records, Subset whole) {
        return new RecordMeasure(info, type, records, whole, null);
    }

    /** A sum of money. */
    public static RecordMeasure sum(MeasureInfo info, Class<? extends DomainEntity> type, Subset records, Worth worth) {
        return new RecordMeasure(info, type, records, null, worth);
    }

    /** Path of the currency, of sums. */
    Optional<String> currency() {
        return Optional.ofNullable(worth).map(Worth::currency);
    }
}
