package org.peyvand.sales.internal.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.peyvand.base.Outcome;
import org.peyvand.core.OwnThread;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.sales.model.NumberSequence;

/**
 * Gap-free numbers. The next number is read and raised under a pessimistic lock in the transaction that issues the document: whoever comes
 * second waits, and a transaction that is rolled back gives its number back. The sequence itself is made in a transaction of its own, so
 * that it is there for everybody at once and no lock but its own is ever held.
 */
final class Numbers {
    private final UnitOfWork work;
    private final UUID branch;
    private final Kind kind;
    private final int year;

    Numbers(UnitOfWork work, UUID branch, Kind kind, int year) {
        this.work = work;
        this.branch = branch;
        this.kind = kind;
        this.year = year;
    }

    /** The next number, whoever needs it; the sequence stays locked until the end of the transaction. */
    int next(Session whose) {
        Session session = whose.trusted();
        NumberSequence sequence = find(session).or(() -> {
            OwnThread.call(this::make);
            return find(session);
        }).orElseThrow(() -> new IllegalStateException("No number sequence " + id()));
        session.lock(sequence);
        int number = sequence.getNext();
        sequence.setNext(number + 1);
        return number;
    }

    /** As printed: code of the branch, fiscal year, five digits. */
    String text(String branchCode, int number) {
        return String.format(Locale.ROOT, "%s-%d-%05d", branchCode, year, number);
    }

    private Optional<NumberSequence> find(Session session) {
        return session.find(NumberSequence.class, id());
    }

    /** Where somebody was quicker this is refused, and the sequence is there all the same. */
    private Outcome<NumberSequence> make() {
        return work.write(session -> {
            NumberSequence sequence = new NumberSequence();
            sequence.setId(id());
            sequence.setOffice(branch);
            sequence.setKind(kind.name());
            sequence.setFiscalYear(year);
            return Outcome.done(session.trusted().add(sequence));
        });
    }

    /** Always the same for one branch, kind and year, so that it is found by its key. */
    private UUID id() {
        return UUID.nameUUIDFromBytes(("peyvand-numbers/" + branch + '/' + kind + '/' + year).getBytes(StandardCharsets.UTF_8));
    }
}
