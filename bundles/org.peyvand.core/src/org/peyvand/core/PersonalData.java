package org.peyvand.core;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.base.culture.Culture;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.access.Permission;
import org.peyvand.persistence.meta.AttributeDescription;

/**
 * What is held about a natural person: shows it, takes it out as open files, and erases it. Whoever has {@link #PERMISSION} is told everything, whatever records
 * he may see otherwise, since an answer to that person has to be complete. What is personal is said by the descriptions of the entities
 * ({@link org.peyvand.persistence.model.Personal}). An OSGi service; not for the UI thread.
 */
public interface PersonalData {
    /** Shows, takes out and erases personal data. */
    Permission PERMISSION = new Permission("core.personal");

    /** What happens to a record when the person's data are erased. */
    enum Fate {
        /** It goes, and its values go out of the history. */
        DELETED,
        /** It stays without what says something about the person. */
        ANONYMISED,
        /** It has to stay as it is. */
        KEPT
    }

    /**
     * On which basis data are erased. Sources of the words: Regulation (EU) 2016/679, Art. 17(1), as on gdprhub.eu; the Electronic Commerce Act of Iran (1382), Art. 58 as
     * on wikihoghoogh.net. The words of its Art. 59 and 61 (that a person may ask for the complete erasure of his personal data messages; everything else by
     * regulation) were not at hand and are given from memory: who relies on them should read them.
     */
    enum Basis {
        /** Art. 17(1)(a): not needed any more for what they were collected for. */
        GDPR_17_1_A,
        /** Art. 17(1)(b): the person withdraws consent. */
        GDPR_17_1_B,
        /** Art. 17(1)(c): the person objects. */
        GDPR_17_1_C,
        /** Art. 17(1)(d): unlawfully processed. */
        GDPR_17_1_D,
        /** Art. 17(1)(e): a law wants it. */
        GDPR_17_1_E,
        /** Electronic Commerce Act of Iran, Art. 58: sensitive data without explicit consent. */
        IR_ECA_58,
        /** The same, Art. 59 with 61: the person asks for it. */
        IR_ECA_59
    }

    /** One value of a record; a reference by the name of the record. */
    record Value(AttributeDescription attribute, Object value) {
    }

    /**
     * A record about the person.
     *
     * @param self whether it is the person, not only about him
     * @param reason why it is kept, or why a part of it is; {@code null} for none
     * @param values what stands in it
     */
    record Held(RecordRef record, String title, boolean self, Fate fate, Message reason, List<Value> values) {
        /** Takes a copy. */
        public Held {
            values = List.copyOf(values);
        }
    }

    /** A change of one of these records, from the history. */
    record Changed(RecordRef record, RecordChange change) {
    }

    /** An import that brought or changed some of it. */
    record Source(RecordRef record, String title) {
    }

    /**
     * Data about the person that are no described records, such as those of signing in.
     *
     * @param what what they are
     * @param count how many
     * @param fate what happens to them; {@link Fate#KEPT} with a reason
     * @param reason {@code null} for none
     */
    record Trace(Message what, long count, Fate fate, Message reason) {
    }

    /**
     * Everything that is held.
     *
     * @param title what the person is called
     * @param changes the last ones first, at most some thousand
     * @param binned how many deleted records about the person are in the bin
     * @param rows how many rows of the change log would lose values
     */
    record Report(RecordRef person, String title, List<Held> records, List<Trace> traces, List<Changed> changes, List<Source> imports, long binned, long rows) {
        /** Takes copies. */
        public Report {
            records = List.copyOf(records);
            traces = List.copyOf(traces);
            changes = List.copyOf(changes);
            imports = List.copyOf(imports);
        }

        /** How many records have this fate. */
        public long count(Fate fate) {
            return records.stream().filter(one -> one.fate() == fate).count();
        }
    }

    /** Whether a record is a natural person, so that there is something to show. */
    boolean isPerson(RecordRef record);

    /** Finds persons by a part of the name, a number or an address. */
    List<Source> find(String text, int limit);

    /** Everything that is held; refused without the permission, and for what is no person. */
    Outcome<Report> show(RecordRef person, Progress progress);

    /**
     * Writes everything that is held as JSON and as a page to read.
     *
     * @param to a new ZIP file when its name ends so, else a new or empty folder
     * @return where it is
     */
    Outcome<Path> export(RecordRef person, Path to, Culture culture, Progress progress);

    /** Erases. */
    Outcome<Erased> erase(RecordRef person, Basis basis, Progress progress);

    /**
     * What was erased.
     *
     * @param reference a pseudonym by which the erasure can be told of
     * @param rows out of how many rows of the change log values were taken
     */
    record Erased(String reference, long deleted, long anonymised, long kept, long rows) {
    }

    /**
     * An erasure that was done.
     *
     * @param by name of whoever did it; empty when that is not known
     * @param basis empty for what the rule of the bin has purged
     * @param reference empty for what the rule of the bin has purged
     */
    record Done(Instant at, String by, Optional<Basis> basis, String reference, long records, long rows) {
    }

    /** The erasures, the last one first; none without the permission. */
    List<Done> erasures(int limit);
}
