package org.peyvand.sales.ui.internal.pipeline;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peyvand.base.Outcome;
import org.peyvand.base.culture.Culture;
import org.peyvand.base.text.Message;
import org.peyvand.sales.Pipelines;
import org.peyvand.sales.model.Stage;
import org.peyvand.sales.model.StageState;
import org.peyvand.sales.ui.internal.SalesText;

/** The stages of a pipeline while they are set up: add, remove, move, what was typed. Without SWT. */
final class StageSheet {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Culture culture;
    private final Runnable edited;
    private final List<Stage> stages = new ArrayList<>();

    /** @param edited called after every change by the person */
    StageSheet(Culture culture, Runnable edited) {
        this.culture = culture;
        this.edited = edited;
    }

    /** Shows other stages. */
    void load(List<Stage> stored) {
        stages.clear();
        stages.addAll(stored);
    }

    /** Begins a pipeline with the three stages it needs at least. */
    void begin() {
        stages.clear();
        stages.add(stage("stage.first", StageState.OPEN, 20));
        stages.add(stage("stage.won", StageState.WON, 100));
        stages.add(stage("stage.lost", StageState.LOST, 0));
    }

    private Stage stage(String key, StageState state, int probability) {
        Stage stage = new Stage();
        stage.setName(SalesText.of(key).in(culture));
        stage.setState(state);
        stage.setProbability(BigDecimal.valueOf(probability));
        return stage;
    }

    /** The stages in their order. */
    List<Stage> stages() {
        return List.copyOf(stages);
    }

    boolean canAdd() {
        return stages.size() < Pipelines.MOST;
    }

    boolean canRemove() {
        return stages.size() > Pipelines.FEWEST;
    }

    /** Adds an open stage before the first that is won or lost. */
    Optional<Stage> add() {
        if (!canAdd()) {
            return Optional.empty();
        }
        int place = 0;
        while (place < stages.size() && stages.get(place).getState() == StageState.OPEN) {
            place++;
        }
        Stage added = stage("stage.new", StageState.OPEN, 50);
        stages.add(place, added);
        edited.run();
        return Optional.of(added);
    }

    void remove(Stage stage) {
        if (canRemove() && stages.remove(stage)) {
            edited.run();
        }
    }

    /** Moves a stage up (-1) or down (1); false at the end. */
    boolean move(Stage stage, int by) {
        int from = stages.indexOf(stage);
        int to = from + by;
        if (from < 0 || to < 0 || to >= stages.size()) {
            return false;
        }
        stages.remove(from);
        stages.add(to, stage);
        edited.run();
        return true;
    }

    /** Gives a name; refused when it is blank. */
    Optional<Message> name(Stage stage, String typed) {
        if (typed.isBlank()) {
            return Optional.of(SalesText.of("stage.name"));
        }
        if (!typed.strip().equals(stage.getName())) {
            stage.setName(typed.strip());
            edited.run();
        }
        return Optional.empty();
    }

    /** Gives a state; won is certain and lost is over. */
    void state(Stage stage, StageState state) {
        if (stage.getState() != state) {
            stage.setState(state);
            if (state != StageState.OPEN) {
                stage.setProbability(state == StageState.WON ? HUNDRED : BigDecimal.ZERO);
            }
            edited.run();
        }
    }

    /** Gives a chance in percent; refused when it is none from 0 to 100. */
    Optional<Message> probability(Stage stage, String typed) {
        Outcome<BigDecimal> number = culture.parseNumber(typed.strip().replace("%", "").replace("٪", ""));
        if (!number.isDone() || number.value().signum() < 0 || number.value().compareTo(HUNDRED) > 0) {
            return Optional.of(SalesText.of("line.percent"));
        }
        if (stage.getProbability() == null || stage.getProbability().compareTo(number.value()) != 0) {
            stage.setProbability(number.value());
            edited.run();
        }
        return Optional.empty();
    }
}
