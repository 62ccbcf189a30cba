package org.peyvand.sales.internal.deal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.core.Workplace;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.WayIn;
import org.peyvand.sales.Pipelines;
import org.peyvand.sales.model.Opportunity;
import org.peyvand.sales.model.Pipeline;
import org.peyvand.sales.model.Stage;
import org.peyvand.sales.model.StageChange;

/** {@link Pipelines} on the unit of work. */
@Component
public final class DefaultPipelines implements Pipelines {
    private final UnitOfWork work;
    private final Workplace workplace;

    /** Made by Declarative Services. */
    @Activate
    public DefaultPipelines(@Reference UnitOfWork work, @Reference Workplace workplace) {
        this.work = work;
        this.workplace = workplace;
    }

    @Override
    public Pipeline standard() {
        inOwnLanguage();
        return work.read(StandardPipeline::find)
            .orElseGet(() -> work.by(WayIn.of(WayIn.Kind.SYSTEM), () -> work.write(session -> Outcome.done(StandardPipeline.make(workplace.culture(), session)))).value());
    }

    @Override
    public List<Pipeline> all() {
        inOwnLanguage();
        return work.read(session -> session.list(Query.of(Pipeline.class).orderBy(Order.asc("name"))));
    }

    @Override
    public List<Stage> stages(Pipeline pipeline) {
        return work.read(session -> Stages.of(pipeline, session));
    }

    @Override
    public Outcome<Pipeline> save(Pipeline pipeline, List<Stage> stages) {
        List<Diagnostic> wrong = PipelineShape.check(stages);
        return wrong.isEmpty() ? work.write(session -> store(pipeline, stages, session)) : Outcome.refused(wrong);
    }

    @Override
    public Outcome<Void> delete(Pipeline pipeline) {
        return work.write(session -> {
            if (session.count(Query.of(Pipeline.class)) < 2) {
                return Outcome.refused(Message.of(DefaultPipelines.class, "pipeline.last", pipeline.getName()));
            }
            for (Stage stage : Stages.of(pipeline, session)) {
                if (isUsed(stage, session)) {
                    return Outcome.refused(Message.of(DefaultPipelines.class, "stage.used", stage.getName()));
                }
                session.remove(stage);
            }
            session.flush();
            session.find(Pipeline.class, pipeline.getId()).ifPresent(session::remove);
            return Outcome.done(null);
        });
    }

    private void inOwnLanguage() {
        if (work.read(session -> StandardPipeline.isToBePersian(workplace.culture(), session))) {
            work.by(WayIn.of(WayIn.Kind.SYSTEM), () -> work.write(session -> {
                StandardPipeline.makePersian(session);
                return Outcome.done(null);
            }));
        }
    }

    private static Outcome<Pipeline> store(Pipeline pipeline, List<Stage> stages, Session session) {
        Pipeline stored = session.save(pipeline);
        stored.setChangedAt(null);     // stamped anew: two people who change its stages meet
        if (stored.isIsDefault()) {
            session.list(Query.of(Pipeline.class).where(Criteria.where("isDefault").is(true))).stream()
                .filter(other -> !other.equals(stored)).forEach(other -> other.setIsDefault(false));
        }
        Set<Stage> kept = new HashSet<>(stages);
        for (Stage before : Stages.of(stored, session)) {
            if (!kept.contains(before)) {
                if (isUsed(before, session)) {
                    return Outcome.refused(Message.of(DefaultPipelines.class, "stage.used", before.getName()));
                }
                session.remove(before);
            }
        }
        session.flush();
        for (int i = 0; i < stages.size(); i++) {
            // only the managed stage may be touched: a detached one would read its lazy pipeline past this transaction, and wait for it
            Stage stage = session.save(stages.get(i));
            stage.setPipeline(stored);
            stage.setPosition(i);
        }
        return Outcome.done(stored);
    }

    private static boolean isUsed(Stage stage, Session session) {
        return session.count(Query.of(Opportunity.class).where(Criteria.where("stage").is(stage))) > 0
            || session.count(Query.of(StageChange.class).where(
                Criteria.any(Criteria.where("fromStage").is(stage), Criteria.where("toStage").is(stage)))) > 0;
    }
}
