package org.peyvand.sales.internal.measure;

import static org.peyvand.core.measure.MeasureInfo.ofNow;
import static org.peyvand.core.measure.MeasureInfo.ofPeriod;
import static org.peyvand.persistence.Criteria.all;
import static org.peyvand.persistence.Criteria.where;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.peyvand.core.measure.Aim;
import org.peyvand.core.measure.Measure;
import org.peyvand.core.measure.MeasureInfo.Area;
import org.peyvand.core.measure.MeasureSource;
import org.peyvand.core.measure.MeasureSpan;
import org.peyvand.core.measure.RecordMeasure;
import org.peyvand.core.measure.RecordMeasure.Worth;
import org.peyvand.core.measure.Unit;
import org.peyvand.core.model.GoalKind;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.Session;
import org.peyvand.sales.model.Opportunity;
import org.peyvand.sales.model.StageState;

/** What was won, what is open, and what is to be expected of it. */
@Component
public final class SalesMeasures implements MeasureSource {
    private static final Worth AMOUNT = new Worth("amount", null, "currency");
    private static final Worth WEIGHTED = new Worth("amount", "probability", "currency");

    private final List<Measure> measures = List.of(
        RecordMeasure.sum(ofPeriod("sales.won", SalesMeasures.class, Area.SALES, 10, Unit.MONEY, Aim.MORE).planned(GoalKind.WON_AMOUNT), Opportunity.class,
            SalesMeasures::won, AMOUNT),
        RecordMeasure.count(ofPeriod("sales.woncount", SalesMeasures.class, Area.SALES, 20, Unit.COUNT, Aim.MORE).planned(GoalKind.WON_COUNT), Opportunity.class,
            SalesMeasures::won),
        RecordMeasure.share(ofPeriod("sales.winrate", SalesMeasures.class, Area.SALES, 30, Unit.SHARE, Aim.MORE), Opportunity.class, SalesMeasures::won,
            (span, session) -> all(where("state").isNot(StageState.OPEN), span.day("closedOn"))),
        RecordMeasure.sum(ofNow("sales.open", SalesMeasures.class, Area.SALES, 40, Unit.MONEY, Aim.MORE), Opportunity.class,
            (span, session) -> where("state").is(StageState.OPEN), AMOUNT),
        RecordMeasure.sum(ofPeriod("sales.forecast", SalesMeasures.class, Area.SALES, 50, Unit.MONEY, Aim.MORE), Opportunity.class,
            (span, session) -> all(where("state").is(StageState.OPEN), span.day("expectedCloseOn")), WEIGHTED));

    @Override
    public List<Measure> measures() {
        return measures;
    }

    private static Criterion won(MeasureSpan span, Session session) {
        return all(where("state").is(StageState.WON), span.day("closedOn"));
    }
}
