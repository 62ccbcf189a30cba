package org.peyvand.exchange.internal.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.text.Message;
import org.peyvand.exchange.NearMiss;
import org.peyvand.exchange.RowChoice;
import org.peyvand.exchange.format.TableRow;
import org.peyvand.exchange.internal.target.ValueList;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.model.DomainEntity;

/** One row on its way into the database. What stands under "attempt" is made anew when a batch is tried again. */
final class RowWork {
    final TableRow row;
    /** Converted values by part; references are {@link Ref}s. */
    final Map<String, Map<AttributeDescription, Object>> values = new HashMap<>();
    /** For parts that were named by a single text: that text as a reference. */
    final Map<String, Ref> partRefs = new HashMap<>();
    final List<Item> items = new ArrayList<>();
    /** Texts by path, for derived texts and for the preview. */
    final Map<String, String> texts = new LinkedHashMap<>();
    final List<Diagnostic> problems = new ArrayList<>();
    /** The record that a person takes the row for; null when keys decide. */
    RowChoice choice;

    // attempt
    /** What the references of parts mean. */
    final Map<String, DomainEntity> partRecords = new HashMap<>();
    /** As {@link #values}, with records instead of references. */
    final Map<String, Map<AttributeDescription, Object>> resolved = new HashMap<>();
    /** Attributes by part that no cell names: they were set to another record of the row. */
    final Map<String, Set<AttributeDescription>> deduced = new HashMap<>();
    final List<NearMiss> misses = new ArrayList<>();
    /** Attributes whose values were not taken, since an earlier row of this run had said otherwise. */
    final Set<AttributeDescription> kept = new LinkedHashSet<>();
    final Map<String, DomainEntity> records = new HashMap<>();
    final List<Message> incomplete = new ArrayList<>();
    final List<Deferred> deferred = new ArrayList<>();
    Diagnostic refusal;
    boolean created;
    String title = "";

    RowWork(TableRow row) {
        this.row = row;
        if (row.problem() != null) {
            problems.add(Diagnostic.error(row.problem()));
        }
    }

    /**
     * A value of a list.
     *
     * @param list  the list
     * @param text  the cell
     * @param title the header or the kind
     */
    record Item(ValueList list, String text, String title) {
    }

    /** The values of a part in this attempt. */
    Map<AttributeDescription, Object> of(String part) {
        return resolved.computeIfAbsent(part, name -> new LinkedHashMap<>());
    }

    /** Sets an attribute that no cell names. */
    void deduce(String part, AttributeDescription attribute, Object value) {
        if (of(part).putIfAbsent(attribute, value) == null) {
            deduced.computeIfAbsent(part, name -> new HashSet<>()).add(attribute);
        }
    }

    void refuse(Diagnostic reason) {
        if (refusal == null) {
            refusal = reason;
        }
    }

    long line() {
        return row.line();
    }

    boolean isRefused() {
        return refusal != null || problems.stream().anyMatch(Diagnostic::isError);
    }

    /** Why it is refused; call only when it is. */
    Message reason() {
        return problem().message();
    }

    /** What is wrong with it; call only when it is refused. */
    Diagnostic problem() {
        return refusal != null ? refusal : problems.stream().filter(Diagnostic::isError).findFirst().orElseThrow();
    }

    void again() {
        records.clear();
        resolved.clear();
        partRecords.clear();
        deduced.clear();
        misses.clear();
        kept.clear();
        incomplete.clear();
        deferred.clear();
        refusal = null;
        created = false;
        title = "";
    }
}
