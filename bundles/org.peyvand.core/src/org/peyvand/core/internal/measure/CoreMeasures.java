package org.peyvand.core.internal.measure;

import static org.peyvand.core.measure.MeasureInfo.ofNow;
import static org.peyvand.core.measure.MeasureInfo.ofPeriod;
import static org.peyvand.persistence.Criteria.all;
import static org.peyvand.persistence.Criteria.any;
import static org.peyvand.persistence.Criteria.everything;
import static org.peyvand.persistence.Criteria.where;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.peyvand.core.measure.Aim;
import org.peyvand.core.measure.Limits;
import org.peyvand.core.measure.Measure;
import org.peyvand.core.measure.MeasureInfo.Area;
import org.peyvand.core.measure.MeasureSource;
import org.peyvand.core.measure.MeasureSpan;
import org.peyvand.core.measure.RecordMeasure;
import org.peyvand.core.measure.RecordMeasure.Subset;
import org.peyvand.core.measure.Unit;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.AccountKind;
import org.peyvand.core.model.Activity;
import org.peyvand.core.model.ActivityStatus;
import org.peyvand.persistence.Aggregation;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.Row;
import org.peyvand.persistence.Session;

/** What was done, what is overdue, new customers, and how complete the data of customers are. */
@Component
public final class CoreMeasures implements MeasureSource {
    /** Names that occur more than once are looked for by themselves; more than these would be no list to work through. */
    private static final int NAMES = 2_000;
    private static final Limits COMPLETE = Limits.of(5, 20);
    private static final Subset CUSTOMERS = (span, session) -> everything();

    private final List<Measure> measures = List.of(
        RecordMeasure.count(ofPeriod("core.newcustomers", CoreMeasures.class, Area.SALES, 80, Unit.COUNT, Aim.MORE), Account.class, CoreMeasures::made),
        RecordMeasure.count(ofPeriod("core.done", CoreMeasures.class, Area.WORK, 110, Unit.COUNT, Aim.MORE), Activity.class,
            (span, session) -> all(where("status").is(ActivityStatus.DONE), span.moment("doneAt"))),
        RecordMeasure.count(ofNow("core.overdue", CoreMeasures.class, Area.WORK, 120, Unit.COUNT, Aim.LESS), Activity.class, CoreMeasures::overdue),
        RecordMeasure.share(ofNow("core.lateshare", CoreMeasures.class, Area.WORK, 130, Unit.SHARE, Aim.LESS).within(Limits.of(10, 30)), Activity.class,
            CoreMeasures::overdue, (span, session) -> where("status").is(ActivityStatus.OPEN)),
        missing("core.nophone", 210, where("phone").isNull()),
        missing("core.nonationalid", 220, any(all(where("kind").is(AccountKind.PERSON), where("person.nationalId").isNull()),
            all(where("kind").isNot(AccountKind.PERSON), where("organisation.nationalId").isNull()))),
        missing("core.noowner", 230, where("owner").isNull()),
        RecordMeasure.share(ofNow("core.duplicates", CoreMeasures.class, Area.DATA, 240, Unit.SHARE, Aim.LESS).within(COMPLETE), Account.class,
            (span, session) -> alike(session), CUSTOMERS));

    @Override
    public List<Measure> measures() {
        return measures;
    }

    private static Measure missing(String id, int order, Criterion accounts) {
        return RecordMeasure.share(ofNow(id, CoreMeasures.class, Area.DATA, order, Unit.SHARE, Aim.LESS).within(COMPLETE), Account.class,
            (span, session) -> accounts, CUSTOMERS);
    }

    private static Criterion made(MeasureSpan span, Session session) {
        return span.moment("createdAt");
    }

    private static Criterion overdue(MeasureSpan span, Session session) {
        return all(where("status").is(ActivityStatus.OPEN), where("dueAt").lessThan(span.now()));
    }

    private static Criterion alike(Session session) {
        List<Row> rows = session.aggregate(Aggregation.of(Account.class).where(where("nameKey").isNotNull()).groupBy("nameKey").count("count").atLeast(2));
        return where("nameKey").in(rows.stream().limit(NAMES).map(row -> row.get("nameKey")).toList());
    }
}
