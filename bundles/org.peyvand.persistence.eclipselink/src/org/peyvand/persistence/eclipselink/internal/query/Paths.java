package org.peyvand.persistence.eclipselink.internal.query;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.metamodel.Metamodel;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.jpa.JpaCriteriaBuilder;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.OneToOneMapping;

/** Turns paths such as {@code account.owner.login} into expressions; references are outer joins, each made once. */
final class Paths {
    private final Root<?> root;
    private final CommonAbstractCriteria query;
    private final AbstractSession session;
    private final JpaCriteriaBuilder builder;
    private final Metamodel model;
    private final Map<String, From<?, ?>> joins = new HashMap<>();

    /** @param query the query or subquery that the root is of */
    Paths(Root<?> root, CommonAbstractCriteria query, EntityManager manager) {
        this(root, query, manager.unwrap(AbstractSession.class), (JpaCriteriaBuilder) manager.getCriteriaBuilder(), manager.getMetamodel());
    }

    private Paths(Root<?> root, CommonAbstractCriteria query, AbstractSession session, JpaCriteriaBuilder builder, Metamodel model) {
        this.root = root;
        this.query = query;
        this.session = session;
        this.builder = builder;
        this.model = model;
    }

    /** The paths of a subquery. */
    Paths under(Root<?> inner, CommonAbstractCriteria subquery) {
        return new Paths(inner, subquery, session, builder, model);
    }

    /** The query that these are paths of. */
    CommonAbstractCriteria query() {
        return query;
    }

    Root<?> root() {
        return root;
    }

    /** The classes whose records the query looks at. */
    Set<Class<?>> types() {
        Set<Class<?>> types = new HashSet<>();
        types.add(root.getJavaType());
        joins.values().forEach(join -> types.add(join.getJavaType()));
        return types;
    }

    /** Where the values of an attribute are, if the records are in one table and it is one of their own with a single column. */
    Optional<DatabaseField> column(String attribute) {
        ClassDescriptor descriptor = session.getDescriptor(root.getJavaType());
        DatabaseMapping mapping = descriptor.getTables().size() == 1 ? descriptor.getMappingForAttributeName(attribute) : null;
        return mapping != null && mapping.isDirectToFieldMapping() ? Optional.of(mapping.getField()) : Optional.empty();
    }

    /** The number of records: of rows, and not of identifiers, so that an index without these will do. */
    Expression<Long> number() {
        return builder.fromExpression(builder.toExpression(root).literal("*").count(), Long.class);
    }

    /** Loads the reference at a path together with the records; conditions and orders over it use the same join. */
    void fetch(String path) {
        From<?, ?> from = root;
        StringBuilder walked = new StringBuilder();
        for (String name : names(path)) {
            From<?, ?> parent = from;
            from = joins.computeIfAbsent(walked.append('/').append(name).toString(), key -> (From<?, ?>) parent.fetch(name, JoinType.LEFT));
        }
    }

    /**
     * The value at a path; for a reference its identifier, without a join.
     *
     * @throws IllegalArgumentException when there is no such path
     */
    Expression<?> value(String path) {
        String[] names = names(path);
        From<?, ?> from = root;
        Path<?> at = root;
        StringBuilder walked = new StringBuilder();
        for (int i = 0; i < names.length; i++) {
            walked.append('/').append(names[i]);
            if (!isReference(at, names[i])) {
                at = attribute(at, names[i], path);
            } else if (i == names.length - 1 || i == names.length - 2 && names[i + 1].equals("id")) {
                return identifier(from, names[i], walked.toString());
            } else {
                from = join(from, names[i], walked.toString());
                at = from;
            }
        }
        return at;
    }

    /** The class of the record itself, for an empty path, or of the one that the path leads to. */
    Expression<?> type(String path) {
        From<?, ?> from = root;
        StringBuilder walked = new StringBuilder();
        for (String name : path.isEmpty() ? new String[0] : names(path)) {
            from = join(from, name, walked.append('/').append(name).toString());
        }
        return from.type();
    }

    private static Path<?> attribute(Path<?> at, String name, String path) {
        try {
            return at.get(name);
        } catch (IllegalStateException e) {
            throw new IllegalArgumentException("Nothing goes on behind a value: " + path, e);
        }
    }

    /** Without leaving blank ones out: a path such as {@code name.} is none. */
    private static String[] names(String path) {
        String[] names = path.split("\\.", -1);
        if (Arrays.stream(names).anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("No path: " + path);
        }
        return names;
    }

    /** The foreign key itself: asking for the identifier of the reference would join, and lose records without one. */
    private Expression<UUID> identifier(From<?, ?> from, String name, String walked) {
        ClassDescriptor descriptor = session.getDescriptor(from.getJavaType());
        if (descriptor.getMappingForAttributeName(name) instanceof OneToOneMapping mapping && mapping.isForeignKeyRelationship()) {
            DatabaseField key = mapping.getForeignKeyFields().getFirst();
            return builder.fromExpression(builder.toExpression(from).getField(key), UUID.class);
        }
        return join(from, name, walked).get("id");
    }

    private From<?, ?> join(From<?, ?> from, String name, String walked) {
        return joins.computeIfAbsent(walked, key -> from.join(name, JoinType.LEFT));
    }

    /** Asked of the model and not of the path itself, which would turn a join that is there already into an inner one. */
    private boolean isReference(Path<?> at, String name) {
        return at instanceof From<?, ?> from && model.managedType(from.getJavaType()).getAttribute(name).isAssociation();
    }
}
