package org.peyvand.branch.internal.score;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peyvand.branch.Board;
import org.peyvand.branch.BoardLine;
import org.peyvand.branch.Course;
import org.peyvand.branch.Figure;
import org.peyvand.branch.ScoreLine;
import org.peyvand.branch.ScoreLine.Score;
import org.peyvand.branch.model.ActionState;
import org.peyvand.branch.model.Indicator;
import org.peyvand.branch.model.StrategicAction;
import org.peyvand.branch.model.StrategicGoal;
import org.peyvand.core.measure.MeasureInfo;
import org.peyvand.core.measure.Unit;
import org.peyvand.core.model.User;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;

/** Puts the scorecard of one branch together from the board of now, that of as many days before, and what is stored of goals. */
final class CardMaking {
    private static final int SOON = 7;
    private final Session session;
    private final Board board;
    private final BoardLine line;
    private final BoardLine lineBefore;
    private final Map<String, MeasureInfo> measures;
    private final List<Indicator> indicators;
    private final List<StrategicAction> actions;
    private final Numbers targets;
    private final Numbers readings;
    private final Numbers readingsBefore;

    CardMaking(Session session, Board board, Board before, BoardLine line) {
        this.session = session;
        this.board = board;
        this.line = line;
        this.lineBefore = before.all().filter(one -> line.branch().equals(one.branch())).findFirst().orElse(null);
        this.measures = board.measures().stream().collect(Collectors.toMap(MeasureInfo::id, Function.identity()));
        this.indicators = session.list(Query.of(Indicator.class).orderBy(Order.asc("name")).fetch("goal", "responsible"));
        this.actions = session.list(Query.of(StrategicAction.class)
            .where(Criteria.any(Criteria.where("office").isNull(), Criteria.where("office").in(line.branches()))).orderBy(Order.asc("dueOn")).fetch("goal", "owner"));
        StoredNumbers stored = new StoredNumbers(session);
        this.targets = stored.targets(board.span(), indicators.stream().filter(this::grows).map(Indicator::getId).collect(Collectors.toSet()));
        this.readings = stored.readings(board.span().last());
        this.readingsBefore = stored.readings(board.span().first().minusDays(1));
    }

    private boolean grows(Indicator indicator) {
        MeasureInfo measure = measures.get(indicator.getMeasure());
        return measure != null && measure.ofPeriod() && measure.unit() != Unit.SHARE;
    }

    List<ScoreLine> goals() {
        Comparator<StrategicGoal> order = Comparator.comparing(StrategicGoal::getPerspective, Comparator.nullsLast(Comparator.naturalOrder()));
        return session.list(Query.of(StrategicGoal.class).orderBy(Order.asc("position"), Order.asc("name")).fetch("responsible")).stream().sorted(order).map(this::goal).toList();
    }

    private ScoreLine goal(StrategicGoal goal) {
        List<ScoreLine> below = new ArrayList<>(indicators.stream().filter(one -> goal.equals(one.getGoal())).map(this::indicator).toList());
        actions.stream().filter(one -> goal.equals(one.getGoal()) && one.getIndicator() == null).map(this::action).forEach(below::add);
        Course course = Course.worst(below.stream().filter(one -> one.score() != null).map(ScoreLine::course));
        return new ScoreLine(StrategicGoal.class, goal.getId(), goal.getName(), name(goal.getResponsible()), null, goal.getEndsOn(), null, course, below);
    }

    private ScoreLine indicator(Indicator indicator) {
        MeasureInfo measure = measures.get(indicator.getMeasure());
        boolean byHand = indicator.getMeasure() == null;
        Unit unit = measure == null ? Unit.COUNT : measure.unit();
        BigDecimal target = target(indicator, unit);
        Figure now = byHand ? new Figure(readings.together(indicator.getId(), line), null, target) : planned(line, measure, target);
        Figure before = byHand ? new Figure(readingsBefore.together(indicator.getId(), line), null, null) : planned(lineBefore, measure, null);
        Score score = new Score(now, unit, indicator.getUnitName(), before, byHand);
        List<ScoreLine> below = actions.stream().filter(one -> indicator.equals(one.getIndicator())).map(this::action).toList();
        Course course = grows(indicator) && target != null ? Course.of(measure, now, board.span()) : Course.ofTarget(indicator.getAim(), now.number(unit), target);
        return new ScoreLine(Indicator.class, indicator.getId(), indicator.getName(), name(indicator.getResponsible()), score, null, null, course, below);
    }

    private static Figure planned(BoardLine line, MeasureInfo measure, BigDecimal target) {
        return line == null || measure == null ? new Figure(null, null, target) : line.figure(measure.id(), false).planned(target);
    }

    /** A share is not summed: where a branch has no target of its own, that of the nearest branch above counts. */
    private BigDecimal target(Indicator indicator, Unit unit) {
        if (unit != Unit.SHARE) {
            return targets.together(indicator.getId(), line);
        }
        return board.all().filter(one -> one.branches().contains(line.branch())).map(one -> targets.of(indicator.getId(), one.branch()))
            .reduce(null, (above, own) -> own == null ? above : own);
    }

    private ScoreLine action(StrategicAction action) {
        return new ScoreLine(StrategicAction.class, action.getId(), action.getName(), name(action.getOwner()), null, action.getDueOn(), action.getState(), course(action), List.of());
    }

    private Course course(StrategicAction action) {
        LocalDate today = board.span().today();
        return switch (action.getState() == null ? ActionState.PLANNED : action.getState()) {
            case DONE -> Course.GOOD;
            case DROPPED -> Course.UNKNOWN;
            case RUNNING, PLANNED -> action.getDueOn() == null || action.getDueOn().isAfter(today.plusDays(SOON)) ? Course.UNKNOWN
                : action.getDueOn().isBefore(today) ? Course.POOR : Course.WATCH;
        };
    }

    private static String name(User user) {
        return user == null || user.getDisplayName() == null ? "" : user.getDisplayName();
    }
}
