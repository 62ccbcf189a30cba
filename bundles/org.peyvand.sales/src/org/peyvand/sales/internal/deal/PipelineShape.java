package org.peyvand.sales.internal.deal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.text.Message;
import org.peyvand.core.NameKeys;
import org.peyvand.sales.Pipelines;
import org.peyvand.sales.model.Stage;
import org.peyvand.sales.model.StageState;

/** What a pipeline has to look like. */
final class PipelineShape {

    private PipelineShape() {
    }

    static List<Diagnostic> check(List<Stage> stages) {
        List<Diagnostic> wrong = new ArrayList<>();
        if (stages.size() < Pipelines.FEWEST || stages.size() > Pipelines.MOST) {
            wrong.add(error("pipeline.size", Pipelines.FEWEST, Pipelines.MOST, stages.size()));
        }
        for (StageState state : StageState.values()) {
            if (stages.stream().noneMatch(stage -> stage.getState() == state)) {
                wrong.add(error("pipeline.lacks", state));
            }
        }
        Set<String> names = new HashSet<>();
        for (Stage stage : stages) {
            if (!names.add(NameKeys.search(stage.getName()))) {
                wrong.add(error("pipeline.twice", stage.getName()));
            }
        }
        return wrong;
    }

    private static Diagnostic error(String key, Object... args) {
        return Diagnostic.error(Message.of(PipelineShape.class, key, args));
    }
}
