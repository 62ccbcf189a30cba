package org.peyvand.sales.ui.internal.deal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peyvand.base.culture.Culture;
import org.peyvand.core.PickLists;
import org.peyvand.core.Records;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.sales.Opportunities;
import org.peyvand.sales.Pipelines;
import org.peyvand.sales.model.Opportunity;
import org.peyvand.sales.model.SalesDocument;
import org.peyvand.sales.model.Stage;
import org.peyvand.sales.model.StageChange;
import org.peyvand.sales.model.StageState;
import org.peyvand.sales.ui.internal.AmountText;
import org.peyvand.sales.ui.internal.document.DocumentRow;
import org.peyvand.sales.ui.internal.stage.Step;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Tone;
import org.peyvand.ui.rows.RowItem;

/**
 * What belongs to a deal: the stages of its pipeline, its documents, how it went. Without SWT.
 *
 * @param stages of its pipeline
 * @param current index of its stage; -1 when it has none
 * @param documents rows of its documents, the newest first
 * @param history rows of its moves, the newest first
 */
record DealStory(List<Stage> stages, int current, List<RowItem> documents, List<RowItem> history) {
    private static final int MOST = 200;

    /** Reads it. Not on the UI thread. */
    static DealStory load(Kit kit, Opportunity deal) {
        Culture culture = kit.culture();
        Records records = kit.records();
        Pipelines pipelines = kit.service(Pipelines.class);
        List<Stage> stages = pipelines.stages(deal.getPipeline() == null ? pipelines.standard() : deal.getPipeline());
        int current = -1;
        for (int i = 0; i < stages.size(); i++) {
            if (deal.getStage() != null && stages.get(i).getId().equals(deal.getStage().getId())) {
                current = i;
            }
        }
        DocumentRow rows = new DocumentRow(records, culture);
        List<RowItem> documents = records.list(Query.of(SalesDocument.class).where(Criteria.where("opportunity").is(deal.getId()))
                .orderBy(Order.desc("createdAt")).page(0, MOST)).stream().map(rows::of).toList();
        List<RowItem> history = kit.service(Opportunities.class).history(deal).reversed().stream()
                .map(change -> row(change, culture, kit.service(PickLists.class))).toList();
        return new DealStory(stages, current, documents, history);
    }

    private static RowItem row(StageChange change, Culture culture, PickLists picks) {
        AmountText amounts = new AmountText(culture);
        String title = change.getFromStage() == null ? name(change.getToStage()) : way(change, culture);
        String reason = change.getReason() == null ? "" : picks.label("sales.lostReason", change.getReason(), culture.language());
        String detail = Stream.of(culture.moment(change.getAt()), change.getBy() == null ? "" : change.getBy().getDisplayName(), reason)
                .filter(part -> part != null && !part.isEmpty()).collect(Collectors.joining(" · "));
        StageState state = change.getToStage() == null ? StageState.OPEN : change.getToStage().getState();
        return new RowItem(icon(state), tone(state), title, detail, amounts.of(change.getAmount(), change.getCurrency()),
                amounts.chance(change.getProbability()), null);
    }

    /** From where to where, in the direction of the page even when the names are written in the other one. */
    private static String way(StageChange change, Culture culture) {
        String arrow = culture.rightToLeft() ? " \u200F← " : " → ";
        return (culture.rightToLeft() ? "\u200F" : "") + name(change.getFromStage()) + arrow + name(change.getToStage());
    }

    private static String name(Stage stage) {
        return stage == null ? "–" : stage.getName();
    }

    private static String icon(StageState state) {
        return switch (state) {
            case WON -> "trophy";
            case LOST -> "x-circle";
            default -> "signpost";
        };
    }

    /** The colour of a state. */
    static Tone tone(StageState state) {
        return switch (state) {
            case WON -> Tone.SUCCESS;
            case LOST -> Tone.ERROR;
            default -> Tone.ACCENT;
        };
    }

    /** The stages as chevrons. */
    List<Step> steps(Culture culture) {
        AmountText amounts = new AmountText(culture);
        return stages.stream().map(stage -> new Step(stage.getName(), amounts.chance(stage.getProbability()), tone(stage.getState()))).toList();
    }
}
