package org.peyvand.persistence.eclipselink.internal.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.peyvand.base.Diagnostic;
import org.peyvand.persistence.EntityRule;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.model.DomainEntity;

/** Runs the rules over what is pending, also over what rules themselves add, each record once before a flush. */
final class RuleRun {
    private final List<EntityRule<?>> rules;
    private final List<Diagnostic> warnings = new ArrayList<>();
    private final boolean strict;

    /** @param strict whether they may refuse; else what they find are warnings */
    RuleRun(List<EntityRule<?>> rules, boolean strict) {
        this.rules = rules;
        this.strict = strict;
    }

    /** @param stamp called for each record before its rules */
    void run(PendingChanges pending, Session session, Consumer<DomainEntity> stamp) {
        Set<DomainEntity> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Diagnostic> errors = new ArrayList<>();
        boolean more = true;
        while (more) {
            more = false;
            for (DomainEntity entity : pending.changed()) {
                if (seen.add(entity)) {
                    stamp.accept(entity);
                    check(entity, session, errors);
                    more = !rules.isEmpty();
                }
            }
        }
        if (!errors.isEmpty()) {
            throw new Refusal(errors);
        }
    }

    /** Asks the rules of a record that is about to be removed. */
    @SuppressWarnings("unchecked")
    void removing(DomainEntity entity, Session session) {
        List<Diagnostic> errors = new ArrayList<>();
        for (EntityRule<?> rule : rules) {
            if (rule.type().isInstance(entity)) {
                for (Diagnostic diagnostic : ((EntityRule<DomainEntity>) rule).beforeRemove(entity, session)) {
                    (strict && diagnostic.isError() ? errors : warnings).add(diagnostic);
                }
            }
        }
        if (!errors.isEmpty()) {
            throw new Refusal(errors);
        }
    }

    @SuppressWarnings("unchecked")
    private void check(DomainEntity entity, Session session, List<Diagnostic> errors) {
        for (EntityRule<?> rule : rules) {
            if (rule.type().isInstance(entity)) {
                for (Diagnostic diagnostic : ((EntityRule<DomainEntity>) rule).beforeSave(entity, session)) {
                    (strict && diagnostic.isError() ? errors : warnings).add(diagnostic);
                }
            }
        }
    }

    List<Diagnostic> warnings() {
        return warnings;
    }
}
