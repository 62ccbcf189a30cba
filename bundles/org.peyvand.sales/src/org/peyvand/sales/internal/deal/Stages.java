package org.peyvand.sales.internal.deal;

import java.util.List;
import java.util.Optional;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.sales.model.Pipeline;
import org.peyvand.sales.model.Stage;
import org.peyvand.sales.model.StageState;

/** Reads the stages of a pipeline. */
final class Stages {

    private Stages() {
    }

    static List<Stage> of(Pipeline pipeline, Session session) {
        return session.list(Query.of(Stage.class).where(Criteria.where("pipeline").is(pipeline)).orderBy(Order.asc("position"), Order.asc("name")));
    }

    static Optional<Stage> first(Pipeline pipeline, StageState state, Session session) {
        return of(pipeline, session).stream().filter(stage -> stage.getState() == state).findFirst();
    }
}
