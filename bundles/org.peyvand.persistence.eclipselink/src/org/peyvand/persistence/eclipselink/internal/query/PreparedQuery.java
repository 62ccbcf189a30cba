package org.peyvand.persistence.eclipselink.internal.query;

import jakarta.persistence.TypedQuery;
import jakarta.persistence.criteria.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.internal.sessions.AbstractRecord;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.jpa.JpaHelper;
import org.eclipse.persistence.queries.ReadAllQuery;
import org.eclipse.persistence.sessions.DatabaseRecord;

/**
 * A query that the engine has translated once; it can run many times, with other values, also at the same time.
 *
 * @param query never run itself when it has a page, since that is set in a copy
 * @param parameters one for each value, in their order
 * @param types the classes whose records it looks at
 * @param results what the columns of a selection are
 */
record PreparedQuery(ReadAllQuery query, List<DatabaseField> parameters, Set<Class<?>> types, List<Class<?>> results) {

    /** What the engine makes of a query; its values are parameters, or written into it when there are none. */
    static PreparedQuery of(TypedQuery<?> typed, Paths paths, List<Selection<?>> columns, int values) {
        ReadAllQuery query = (ReadAllQuery) JpaHelper.getDatabaseQuery(typed);
        query.getArguments().clear();
        query.getArgumentTypes().clear();
        query.getArgumentTypeNames().clear();
        List<DatabaseField> parameters = new ArrayList<>(values);
        for (int i = 0; i < values; i++) {
            parameters.add(new DatabaseField(Predicates.name(i)));
        }
        return new PreparedQuery(query, parameters, paths.types(), columns.stream().<Class<?>>map(Selection::getJavaType).toList());
    }

    /**
     * Runs it.
     *
     * @param offset rows to skip
     * @param limit most rows; 0 for no limit
     */
    List<?> run(AbstractSession session, List<Object> values, int offset, int limit) {
        AbstractRecord row = new DatabaseRecord(values.size());
        for (int i = 0; i < values.size(); i++) {
            row.add(parameters.get(i), values.get(i));
        }
        ReadAllQuery asked = query;
        if (limit > 0 || offset > 0) {
            query.checkPrepare(session, row);
            asked = (ReadAllQuery) query.clone();
            asked.setFirstResult(offset);
            asked.setMaxRows(limit > 0 ? offset + limit : 0);
            // the page is bound like any other value, but the engine takes every copy of a selection for a new query
            asked.setIsPrepared(query.isPrepared());
        }
        return (List<?>) session.executeQuery(asked, row);
    }
}
