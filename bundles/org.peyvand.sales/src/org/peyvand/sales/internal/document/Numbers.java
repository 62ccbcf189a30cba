package org.peyvand.sales.internal.document;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.peyvand.core.model.Branch;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.sales.model.NumberSequence;

/**
 * Gap-free numbers. The next number is read and raised under a pessimistic lock in the transaction that issues the document: whoever comes
 * second waits, and a transaction that is rolled back gives its number back.
 */
final class Numbers {
    private final UUID branch;
    private final Kind kind;
    private final int year;

    Numbers(UUID branch, Kind kind, int year) {
        this.branch = branch;
        this.kind = kind;
        this.year = year;
    }

    /** The next number; the sequence stays locked until the end of the transaction. */
    int next(Session session) {
        NumberSequence sequence = find(session).orElseGet(() -> findOrMake(session));
        session.lock(sequence);
        int number = sequence.getNext();
        sequence.setNext(number + 1);
        return number;
    }

    /** As printed: code of the branch, fiscal year, five digits. */
    String text(String branchCode, int number) {
        return String.format(Locale.ROOT, "%s-%d-%05d", branchCode, year, number);
    }

    /** Two first documents at the same time must not make two sequences: the branch's row is locked meanwhile. */
    private NumberSequence findOrMake(Session session) {
        session.find(Branch.class, branch).ifPresent(session::lock);
        return find(session).orElseGet(() -> make(session));
    }

    private Optional<NumberSequence> find(Session session) {
        Criterion same = Criteria.all(Criteria.where("office").is(branch), Criteria.where("kind").is(kind.name()), Criteria.where("fiscalYear").is(year));
        return session.first(Query.of(NumberSequence.class).where(same));
    }

    private NumberSequence make(Session session) {
        NumberSequence sequence = new NumberSequence();
        sequence.setOffice(branch);
        sequence.setKind(kind.name());
        sequence.setFiscalYear(year);
        return session.add(sequence);
    }
}
