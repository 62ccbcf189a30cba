package org.peyvand.sales.internal.deal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.peyvand.base.culture.Culture;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.sales.model.Opportunity;
import org.peyvand.sales.model.Pipeline;
import org.peyvand.sales.model.Stage;
import org.peyvand.sales.model.StageState;

/**
 * The pipeline that every new database has from its first schema step, with the same identifiers in every branch. There it is English with
 * Persian aliases; where Persian is spoken, names and aliases change places, unless there are deals already.
 */
final class StandardPipeline {
    private static final UUID ID = UUID.fromString("0199f000-0000-7000-8000-000000000001");
    private static final List<Step> STEPS = List.of(new Step("Prospecting", "شناسایی", StageState.OPEN, 10),
        new Step("Engaging", "در حال گفت‌وگو", StageState.OPEN, 40), new Step("Proposal", "ارائهٔ پیشنهاد", StageState.OPEN, 60),
        new Step("Won", "برنده", StageState.WON, 100), new Step("Lost", "از دست رفته", StageState.LOST, 0));

    private StandardPipeline() {
    }

    /** The default pipeline, or the first by name. */
    static Optional<Pipeline> find(Session session) {
        return session.first(Query.of(Pipeline.class).orderBy(Order.desc("isDefault"), Order.asc("name")));
    }

    /** Makes the pipeline for a database that has none any more. */
    static Pipeline make(Culture culture, Session session) {
        Pipeline pipeline = new Pipeline();
        pipeline.setName(isPersian(culture) ? "فروش" : "Sales");
        pipeline.setIsDefault(true);
        session.add(pipeline);
        for (int i = 0; i < STEPS.size(); i++) {
            session.add(STEPS.get(i).stage(pipeline, i, isPersian(culture)));
        }
        return pipeline;
    }

    /** Whether the pipeline of the first schema step should change to Persian. */
    static boolean isToBePersian(Culture culture, Session session) {
        return isPersian(culture) && session.find(Pipeline.class, ID).filter(pipeline -> pipeline.getVersion() == 1).isPresent()
            && session.select(Query.of(Opportunity.class).page(0, 1), "id").isEmpty();
    }

    /** Changes it to Persian. */
    static void makePersian(Session session) {
        Pipeline pipeline = session.find(Pipeline.class, ID).orElseThrow();
        pipeline.setName("فروش");
        for (Stage stage : session.list(Query.of(Stage.class).where(Criteria.where("pipeline").is(pipeline)))) {
            if (stage.getVersion() == 1 && stage.getAlias() != null) {
                String english = stage.getName();
                stage.setName(stage.getAlias());
                stage.setAlias(english);
            }
        }
    }

    private static boolean isPersian(Culture culture) {
        return "fa".equals(culture.language().getLanguage());
    }

    private record Step(String english, String persian, StageState state, int probability) {

        Stage stage(Pipeline pipeline, int position, boolean inPersian) {
            Stage stage = new Stage();
            stage.setPipeline(pipeline);
            stage.setName(inPersian ? persian : english);
            stage.setAlias(inPersian ? english : persian);
            stage.setPosition(position);
            stage.setState(state);
            stage.setProbability(BigDecimal.valueOf(probability));
            return stage;
        }
    }
}
