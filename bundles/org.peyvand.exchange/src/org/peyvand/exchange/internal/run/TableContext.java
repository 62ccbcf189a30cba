package org.peyvand.exchange.internal.run;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.peyvand.exchange.ImportMode;
import org.peyvand.exchange.internal.target.Target;
import org.peyvand.persistence.meta.AttributeDescription;

/**
 * What all batches of a table share.
 *
 * @param target    what rows become
 * @param table     number of the table in the run, from 1
 * @param mode      what may happen
 * @param language  for names within sentences
 * @param currency  ISO code for amounts without one
 * @param refs      references
 * @param misses    near misses of the table
 * @param seen      records touched in this run, with their places
 * @param named     records of which only the name has come in
 * @param keys      keys of records that this table has made or found, kept only for fresh entities
 * @param fresh     entities of which there was no record when the table began
 * @param constants values of new records, by part
 */
record TableContext(Target target, int table, ImportMode mode, Locale language, String currency, References refs, NearMisses misses, SeenRecords seen,
        NamedRecords named, SeenRecords keys, Set<String> fresh, Map<String, List<Constant>> constants) {

    /** A constant value of a new record. */
    record Constant(AttributeDescription attribute, Object value) {
    }
}
