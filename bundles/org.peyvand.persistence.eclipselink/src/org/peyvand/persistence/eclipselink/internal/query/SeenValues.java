package org.peyvand.persistence.eclipselink.internal.query;

import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.Row;
import org.peyvand.persistence.eclipselink.internal.access.Rights;

/** The values of one query's paths, each as far as it may be seen. */
record SeenValues(CriteriaBuilder builder, Paths paths, Rights rights) {

    /** Whether nobody who has these rights sees it in any record. */
    boolean isHidden(String path) {
        return Criteria.nothing().equals(seen(path));
    }

    /** What has to be true of a record so that the value may be seen. */
    Criterion seen(String path) {
        return rights.seen(paths.root().getJavaType(), path);
    }

    /** The value where it may be seen, nothing elsewhere. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    Expression<?> value(String path) {
        Expression value = paths.value(path);
        Criterion seen = seen(path);
        if (Criteria.isEverything(seen)) {
            return value;
        }
        return builder.selectCase().when(new Predicates(builder, paths).of(seen), value).otherwise(builder.nullLiteral(value.getJavaType()));
    }

    /** The answer to a query; what the query did not ask for has no value. */
    static List<Row> rows(List<?> tuples, List<Class<?>> types, List<String> names, List<Boolean> hidden) {
        List<Row> rows = new ArrayList<>(tuples.size());
        for (Object tuple : tuples) {
            List<Object> values = new ArrayList<>(names.size());
            int column = 0;
            for (int i = 0; i < names.size(); i++) {
                values.add(hidden.get(i) ? null : plain(((Tuple) tuple).get(column), types.get(column++)));
            }
            rows.add(new Row(names, Collections.unmodifiableList(values)));
        }
        return rows;
    }

    /** A foreign key comes as the text that stands in its column. */
    private static Object plain(Object value, Class<?> type) {
        return value instanceof String text && type == UUID.class ? UUID.fromString(text) : value;
    }
}
