package org.peyvand.sync.internal.inbox;

import java.util.List;
import java.util.Objects;
import org.osgi.service.component.annotations.Component;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.EntityRule;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Row;
import org.peyvand.persistence.Session;
import org.peyvand.sync.model.HeldBack;

/** What was held back is what somebody has done: it is stored or let go as it is, and nobody writes into it in that person's name. */
@Component
public final class HeldBackRule implements EntityRule<HeldBack> {

    @Override
    public Class<HeldBack> type() {
        return HeldBack.class;
    }

    @Override
    public List<Diagnostic> beforeSave(HeldBack held, Session session) {
        if (held.isNew()) {
            return List.of();
        }
        List<Row> stored = session.select(Query.of(HeldBack.class).where(Criteria.where("id").is(held.getId())), "content", "authorId", "transactionId", "origin");
        boolean same = stored.stream().allMatch(row -> Objects.equals(row.get("content", String.class), held.getContent())
            && Objects.equals(row.get("authorId"), held.getAuthorId()) && Objects.equals(row.get("transactionId"), held.getTransactionId())
            && Objects.equals(row.get("origin"), held.getOrigin()));
        return same ? List.of() : List.of(Diagnostic.error(Message.of(HeldBackRule.class, "held.sealed")));
    }
}
