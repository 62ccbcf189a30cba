package org.peyvand.sales;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peyvand.core.Records;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.sales.model.Pipeline;
import org.peyvand.sales.model.Stage;
import org.peyvand.sales.model.StageState;
import org.peyvand.testing.MemoryDatabase;

/** The pipeline that is there from the beginning, and what every other one must look like. */
@ExtendWith(MemoryDatabase.class)
class PipelinesTest {
    private final Pipelines pipelines;
    private final Records records;

    PipelinesTest(Pipelines pipelines, Records records) {
        this.pipelines = pipelines;
        this.records = records;
    }

    @Test
    void aNewDatabaseHasOne() {
        Pipeline standard = pipelines.standard();
        assertTrue(standard.isIsDefault());
        List<Stage> stages = pipelines.stages(standard);
        assertEquals(List.of("Prospecting", "Engaging", "Proposal", "Won", "Lost"), stages.stream().map(Stage::getName).toList());
        assertEquals(List.of(10, 40, 60, 100, 0), stages.stream().map(stage -> stage.getProbability().intValue()).toList());
        assertEquals(List.of(StageState.OPEN, StageState.OPEN, StageState.OPEN, StageState.WON, StageState.LOST),
            stages.stream().map(Stage::getState).toList());
    }

    @Test
    void threeToSevenStagesOfEveryKind() {
        assertEquals(List.of("pipeline.size", "pipeline.lacks"), Deals.keys(pipelines.save(pipeline("Two"), stages("+Won", "-Lost"))));
        assertEquals(List.of("pipeline.size"), Deals.keys(pipelines.save(pipeline("Eight"), stages("a", "b", "c", "d", "e", "f", "+g", "-h"))));
        assertEquals(List.of("pipeline.lacks"), Deals.keys(pipelines.save(pipeline("No loss"), stages("a", "b", "+c"))));
        assertEquals(List.of("pipeline.twice"), Deals.keys(pipelines.save(pipeline("Twice"), stages("كار", "کار", "+c", "-d"))));
        assertTrue(pipelines.save(pipeline("Seven"), stages("a", "b", "c", "d", "e", "+f", "-g")).isDone());
        assertTrue(pipelines.save(pipeline("Three"), stages("a", "+b", "-c")).isDone());
    }

    @Test
    void probabilitiesFollowTheState() {
        List<Stage> stages = stages("a", "+b", "-c");
        stages.get(0).setProbability(new BigDecimal("101"));
        assertEquals(List.of("probability"), Deals.keys(pipelines.save(pipeline("Mad"), stages)));
        stages = stages("a", "+b", "-c");
        stages.get(1).setProbability(BigDecimal.TEN);
        Pipeline stored = Deals.done(pipelines.save(pipeline("Sane"), stages));
        assertEquals(100, pipelines.stages(stored).get(1).getProbability().intValue());
    }

    @Test
    void stagesAreRenamedReorderedAndDroppedUnlessNeeded() {
        Pipeline stored = Deals.done(pipelines.save(pipeline("Changing"), stages("first", "second", "+third", "-fourth")));
        List<Stage> stages = new ArrayList<>(pipelines.stages(stored));
        Deals deals = new Deals(records);
        var deal = deals.deal("Needs first", deals.account("A", "IRR"), null, "5");
        deal.setStage(stages.get(0));
        deals.stored(deal);
        List<Stage> others = List.of(stages.get(1), stages.get(2), stages.get(3));
        assertEquals(List.of("stage.used"), Deals.keys(pipelines.save(stored, others)));
        assertFalse(pipelines.delete(stored).isDone());
        List<Stage> turned = List.of(stages.get(1), stages.get(0), stages.get(2), stages.get(3));
        assertTrue(pipelines.save(records.find(Pipeline.class, stored.getId()).orElseThrow(), turned).isDone());
        assertEquals(List.of("second", "first", "third", "fourth"), pipelines.stages(stored).stream().map(Stage::getName).toList());
    }

    @Test
    void onlyOneIsTheDefault() {
        Pipeline other = pipeline("Other default");
        other.setIsDefault(true);
        Pipeline before = pipelines.standard();
        other = Deals.done(pipelines.save(other, stages("a", "+b", "-c")));
        assertEquals(other, pipelines.standard());
        assertEquals(1, records.count(Query.of(Pipeline.class).where(Criteria.where("isDefault").is(true))));
        assertTrue(pipelines.delete(other).isDone());
        Pipeline first = records.find(Pipeline.class, before.getId()).orElseThrow();
        first.setIsDefault(true);
        assertTrue(records.save(first).isDone());
    }

    @Test
    void noPipelineGrowsBeyondSevenByTheBackDoor() {
        Pipeline full = Deals.done(pipelines.save(pipeline("Full"), stages("a", "b", "c", "d", "e", "+f", "-g")));
        Stage eighth = new Stage();
        eighth.setPipeline(full);
        eighth.setName("h");
        assertEquals(List.of("pipeline.full"), Deals.keys(records.save(eighth)));
    }

    private static Pipeline pipeline(String name) {
        Pipeline pipeline = new Pipeline();
        pipeline.setName(name);
        return pipeline;
    }

    /** A plus sign marks a won stage, a minus sign a lost one. */
    private static List<Stage> stages(String... names) {
        List<Stage> stages = new ArrayList<>();
        for (String name : names) {
            Stage stage = new Stage();
            stage.setName(name.replaceAll("[+-]", ""));
            stage.setState(name.startsWith("+") ? StageState.WON : name.startsWith("-") ? StageState.LOST : StageState.OPEN);
            stages.add(stage);
        }
        return stages;
    }
}
