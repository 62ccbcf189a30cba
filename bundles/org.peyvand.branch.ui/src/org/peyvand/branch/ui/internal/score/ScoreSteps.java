package org.peyvand.branch.ui.internal.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.peyvand.branch.ScoreLine;
import org.peyvand.branch.Scorecard.Card;
import org.peyvand.branch.model.Indicator;
import org.peyvand.branch.model.IndicatorReading;
import org.peyvand.branch.model.IndicatorTarget;
import org.peyvand.branch.model.StrategicAction;
import org.peyvand.branch.model.StrategicGoal;
import org.peyvand.core.Records;
import org.peyvand.core.model.Branch;
import org.peyvand.persistence.access.Action;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.Kit;
import org.peyvand.ui.form.PageFrame;

/** What can be added to a scorecard: each opens the editor on a record that is prepared for the chosen line and branch. */
final class ScoreSteps {
    private final Kit kit;
    private final Supplier<ScoreLine> chosen;
    private final Supplier<Card> card;
    private final Map<Button, Predicate<ScoreLine>> buttons = new HashMap<>();

    ScoreSteps(PageFrame page, Kit kit, Supplier<ScoreLine> chosen, Supplier<Card> card) {
        this.kit = kit;
        this.chosen = chosen;
        this.card = card;
        Composite row = page.row();
        add(page, row, "goal", StrategicGoal.class, line -> true, this::goal);
        add(page, row, "indicator", Indicator.class, line -> line != null, this::indicator);
        add(page, row, "target", IndicatorTarget.class, line -> line != null && line.record() == Indicator.class, this::target);
        add(page, row, "reading", IndicatorReading.class, line -> line != null && line.score() != null && line.score().byHand(), this::reading);
        add(page, row, "action", StrategicAction.class, line -> line != null, this::action);
    }

    private interface Preparing<E> {
        void prepare(E record, Records records, ScoreLine line, Card card);
    }

    private <E extends DomainEntity> void add(PageFrame page, Composite row, String key, Class<E> type, Predicate<ScoreLine> fits, Preparing<E> preparing) {
        if (kit.permitted().allows(type, Action.CREATE)) {
            buttons.put(page.button(row, key, () -> create(type, preparing)), fits);
        }
    }

    private <E extends DomainEntity> void create(Class<E> type, Preparing<E> preparing) {
        ScoreLine line = chosen.get();
        Card shown = card.get();
        kit.background().task(ScoreText.of("task.prepare"), progress -> {
            Records records = kit.records();
            E record = records.create(type);
            if (shown != null) {
                preparing.prepare(record, records, line, shown);
            }
            return record;
        }).then(record -> kit.navigation().create(record)).start();
    }

    private void goal(StrategicGoal goal, Records records, ScoreLine line, Card shown) {
        goal.setPosition(shown.goals().size() + 1);
    }

    private void indicator(Indicator indicator, Records records, ScoreLine line, Card shown) {
        indicator.setGoal(goalOf(records, line));
    }

    private void target(IndicatorTarget target, Records records, ScoreLine line, Card shown) {
        target.setIndicator(records.find(Indicator.class, line.id()).orElse(null));
        target.setOffice(office(records, shown.branch()));
        target.setStartsOn(shown.span().first());
        target.setEndsOn(shown.span().last());
    }

    private void reading(IndicatorReading reading, Records records, ScoreLine line, Card shown) {
        reading.setIndicator(records.find(Indicator.class, line.id()).orElse(null));
        reading.setOffice(office(records, shown.branch()));
        reading.setReadOn(LocalDate.ofInstant(shown.span().now(), shown.span().zone()));
    }

    private void action(StrategicAction action, Records records, ScoreLine line, Card shown) {
        action.setGoal(goalOf(records, line));
        if (line.record() == Indicator.class) {
            action.setIndicator(records.find(Indicator.class, line.id()).orElse(null));
        }
        action.setOffice(office(records, shown.branch()));
        action.setDueOn(shown.span().last());
    }

    private static Branch office(Records records, UUID id) {
        return records.find(Branch.class, id).orElse(null);
    }

    private static StrategicGoal goalOf(Records records, ScoreLine line) {
        if (line.record() == StrategicGoal.class) {
            return records.find(StrategicGoal.class, line.id()).orElse(null);
        }
        return line.record() == Indicator.class ? records.find(Indicator.class, line.id()).map(Indicator::getGoal).orElse(null)
            : records.find(StrategicAction.class, line.id()).map(StrategicAction::getGoal).orElse(null);
    }

    /** Offers what fits the chosen line. */
    void fit() {
        List<Button> all = new ArrayList<>(buttons.keySet());
        all.stream().filter(button -> !button.isDisposed()).forEach(button -> button.setEnabled(buttons.get(button).test(chosen.get())));
    }
}
