package org.peyvand.persistence.eclipselink.internal.query;

import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.metamodel.Attribute;
import java.util.HashMap;
import java.util.Map;

/** Turns paths such as {@code account.owner.login} into expressions; references are outer joins, each made once. */
final class Paths {
    private final Root<?> root;
    private final Map<String, From<?, ?>> joins = new HashMap<>();

    Paths(Root<?> root) {
        this.root = root;
    }

    Root<?> root() {
        return root;
    }

    /**
     * The value at a path; for a reference its identifier, without a join.
     *
     * @throws IllegalArgumentException when there is no such path
     */
    Expression<?> value(String path) {
        String[] names = path.split("\\.");
        From<?, ?> from = root;
        Path<?> at = root;
        StringBuilder walked = new StringBuilder();
        for (int i = 0; i < names.length; i++) {
            Path<?> next = at.get(names[i]);
            walked.append('/').append(names[i]);
            if (!isReference(next)) {
                at = next;
            } else if (i == names.length - 1 || i == names.length - 2 && names[i + 1].equals("id")) {
                return next.get("id");
            } else {
                from = join(from, names[i], walked.toString());
                at = from;
            }
        }
        return at;
    }

    private From<?, ?> join(From<?, ?> from, String name, String walked) {
        return joins.computeIfAbsent(walked, key -> from.join(name, JoinType.LEFT));
    }

    private static boolean isReference(Path<?> path) {
        return path.getModel() instanceof Attribute<?, ?> attribute && attribute.isAssociation();
    }
}
