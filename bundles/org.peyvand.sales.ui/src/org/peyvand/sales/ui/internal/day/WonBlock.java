package org.peyvand.sales.ui.internal.day;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peyvand.core.CurrentUserService;
import org.peyvand.core.RecordRef;
import org.peyvand.core.Records;
import org.peyvand.core.Workplace;
import org.peyvand.core.model.Goal;
import org.peyvand.core.model.GoalKind;
import org.peyvand.core.model.User;
import org.peyvand.persistence.Aggregation;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Row;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.sales.model.Opportunity;
import org.peyvand.sales.model.StageState;
import org.peyvand.sales.ui.internal.AmountText;
import org.peyvand.sales.ui.internal.SalesText;
import org.peyvand.ui.day.DayBlock;
import org.peyvand.ui.day.DayContent;
import org.peyvand.ui.day.DayGauge;
import org.peyvand.ui.day.DayMoment;

/** Deals won in the period of a target, or in this month when there is none: one's own, else those of the team, else of the branch. */
public final class WonBlock implements DayBlock {
    @Inject
    Records records;
    @Inject
    UnitOfWork work;
    @Inject
    CurrentUserService user;
    @Inject
    Workplace workplace;

    /** A goal with the deals that count for it. */
    private record Aim(Goal goal, Criterion deals) {
    }

    @Override
    public DayContent load(DayMoment day) {
        User me = user.user();
        Optional<Aim> aim = aim("user", me.getId(), Criteria.where("owner").is(me.getId()), day)
                .or(() -> me.getTeam() == null ? Optional.empty() : aim("team", me.getTeam().getId(), Criteria.where("team").is(me.getTeam().getId()), day))
                .or(() -> me.getBranch() == null ? Optional.empty()
                        : aim("office", me.getBranch().getId(), Criteria.where("branchId").is(me.getBranch().getId()), day));
        DayGauge gauge = aim.map(one -> against(one, day)).orElseGet(() -> alone(me, day));
        return new DayContent(List.of(gauge), List.of(), 0);
    }

    private Optional<Aim> aim(String path, Object owner, Criterion deals, DayMoment day) {
        Query<Goal> query = Query.of(Goal.class).where(Criteria.all(Criteria.where(path).is(owner),
                Criteria.where("startsOn").atMost(day.today()), Criteria.where("endsOn").atLeast(day.today())));
        return records.list(query.orderBy(Order.desc("startsOn")).page(0, 1)).stream().findFirst().map(goal -> new Aim(goal,
                Criteria.all(deals, Criteria.where("closedOn").between(goal.getStartsOn(), goal.getEndsOn()))));
    }

    private DayGauge against(Aim aim, DayMoment day) {
        Goal goal = aim.goal();
        boolean counted = goal.getKind() == GoalKind.WON_COUNT;
        AmountText amounts = new AmountText(day.culture());
        Map<String, BigDecimal> won = counted ? Map.of() : sums(aim.deals());
        BigDecimal reached = counted ? BigDecimal.valueOf(count(aim.deals()))
                : won.getOrDefault(goal.getCurrency() == null ? "" : goal.getCurrency(), BigDecimal.ZERO);
        String figure = counted ? day.culture().number(reached) : amounts.of(reached, goal.getCurrency());
        String target = counted ? day.culture().number(goal.getAmount()) : amounts.of(goal.getAmount(), goal.getCurrency());
        BigDecimal percent = reached.multiply(BigDecimal.valueOf(100)).divide(goal.getAmount(), 0, RoundingMode.HALF_UP);
        String detail = SalesText.of("day.won.of", day.culture().percent(percent), target, goal.getEndsOn()).in(day.culture());
        return new DayGauge(figure, detail, percent.doubleValue() / 100, new RecordRef("core.goal", goal.getId()));
    }

    private DayGauge alone(User me, DayMoment day) {
        Criterion mine = Criteria.all(Criteria.where("owner").is(me.getId()), Criteria.where("closedOn").between(day.firstOfMonth(), day.lastOfMonth()));
        Map<String, BigDecimal> sums = sums(mine);
        AmountText amounts = new AmountText(day.culture());
        return new DayGauge(sums.isEmpty() ? amounts.of(BigDecimal.ZERO, workplace.currency()) : amounts.of(sums), SalesText.of("day.won.alone").in(day.culture()), -1, null);
    }

    private static Criterion won(Criterion deals) {
        return Criteria.all(deals, Criteria.where("state").is(StageState.WON));
    }

    private Map<String, BigDecimal> sums(Criterion deals) {
        Map<String, BigDecimal> sums = new LinkedHashMap<>();
        for (Row row : work.read(session -> session.aggregate(Aggregation.of(Opportunity.class).where(won(deals)).groupBy("currency").sum("amount", "sum")))) {
            if (row.get("sum") != null) {
                sums.put(row.get("currency") == null ? "" : row.get("currency", String.class), row.get("sum", BigDecimal.class));
            }
        }
        return sums;
    }

    private long count(Criterion deals) {
        return records.count(Query.of(Opportunity.class).where(won(deals)));
    }
}
