package org.peyvand.ui.board;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.peyvand.base.Period;
import org.peyvand.persistence.Aggregation;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Row;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.persistence.paging.RecordPages;
import org.peyvand.ui.Kit;
import org.peyvand.ui.UiThread;
import org.peyvand.ui.list.ListModel;
import org.peyvand.ui.list.filter.FilterNow;
import org.peyvand.ui.list.total.Total;
import org.peyvand.ui.list.total.Totals;

/** A board out of the database: counts and sums by one question, cards page by page. As of the moment of the first reading. */
final class BoardQuery implements BoardSource {
    private static final String COUNT = "n";
    private static final String SUM = "s";

    private final Kit kit;
    private final BoardDefinition board;
    private final ListModel.Asked asked;
    private final Map<String, RecordPages<? extends DomainEntity>> pages = new HashMap<>();
    private FilterNow now;
    private Criterion limits;
    private CardMaker maker;

    BoardQuery(Kit kit, BoardDefinition board, ListModel.Asked asked) {
        this.kit = kit;
        this.board = board;
        this.asked = asked;
    }

    private synchronized void prepare() {
        if (now == null) {
            now = FilterNow.of(kit);
            limits = asked.criterion(now);
            maker = new CardMaker(kit, board, now);
        }
    }

    @Override
    public BoardShape shape() {
        UiThread.forbid("Counting a board");
        prepare();
        BoardShape shape = new BoardStages(kit, board, asked.state().limits()).read(asked.state().filters());
        Map<String, Tally> tallies = new HashMap<>();
        count(shape.columns().stream().filter(column -> !column.closed()).toList(), Criteria.everything(), tallies);
        count(shape.columns().stream().filter(BoardColumn::closed).toList(), period(), tallies);
        List<BoardColumn> columns = new ArrayList<>();
        for (BoardColumn column : shape.columns()) {
            Tally tally = tallies.getOrDefault(column.key(), new Tally());
            if (column.value() != null || tally.count > 0) {
                columns.add(column.counted(tally.count, text(tally)));
            }
        }
        return new BoardShape(columns, shape.scopes(), shape.scope());
    }

    /** What there is in a column. */
    private static final class Tally {
        private final Map<String, BigDecimal> sums = new TreeMap<>();
        private long count;
    }

    private void count(List<BoardColumn> columns, Criterion further, Map<String, Tally> tallies) {
        if (columns.isEmpty()) {
            return;
        }
        String stage = board.stage().name();
        String currency = board.sum() == null ? "" : Totals.currency(board.sum());
        List<Criterion> members = new ArrayList<>();
        Set<Object> values = new LinkedHashSet<>();
        columns.stream().filter(column -> column.value() != null)
                .forEach(column -> values.add(column.value() instanceof DomainEntity record ? record.getId() : column.value()));
        members.add(Criteria.where(stage).in(values));
        columns.stream().filter(column -> column.value() == null).forEach(column -> members.add(column.criterion()));
        Criterion inside = members.size() == 1 ? members.getFirst() : new Criterion.Any(members);
        Aggregation aggregation = Aggregation.of(board.description().type()).where(Criteria.all(limits, further, inside)).count(COUNT)
                .groupBy(currency.isEmpty() ? new String[] {stage} : new String[] {stage, currency});
        Aggregation question = board.sum() == null ? aggregation : aggregation.sum(board.sum().name(), SUM);
        for (Row row : kit.service(UnitOfWork.class).read(session -> session.aggregate(question))) {
            Tally tally = tallies.computeIfAbsent(key(row.get(stage)), any -> new Tally());
            tally.count += row.get(COUNT, Long.class);
            BigDecimal sum = board.sum() == null ? null : row.get(SUM, BigDecimal.class);
            if (sum != null) {
                tally.sums.merge(currency.isEmpty() ? "" : Objects.toString(row.get(currency), ""), sum, BigDecimal::add);
            }
        }
    }

    private static String key(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : value instanceof DomainEntity record ? record.getId().toString()
                : Objects.toString(value, "");
    }

    private String text(Tally tally) {
        return tally.sums.isEmpty() ? "" : new Total(board.sum(), tally.sums).compact(kit.culture());
    }

    /** What ended in this month of the person's calendar; everything when the filters say something about the end themselves. */
    private Criterion period() {
        String on = board.closed().on();
        if (asked.state().filters().conditions().stream().anyMatch(condition -> condition.path().equals(on))) {
            return Criteria.everything();
        }
        Period month = now.calendar().monthOf(now.today());
        Criteria.Where where = Criteria.where(on);
        boolean day = board.description().attribute(on).map(AttributeDescription::kind).filter(kind -> kind == AttributeKind.DATE).isPresent();
        return day ? where.atLeast(month.from()) : where.atLeast(month.from().atStartOfDay(now.zone()).toInstant());
    }

    @Override
    public List<BoardCard> cards(BoardColumn column, int offset, int limit) {
        UiThread.forbid("Reading a board");
        prepare();
        return maker.cards(pages(column).page(offset, limit), column);
    }

    private synchronized RecordPages<? extends DomainEntity> pages(BoardColumn column) {
        return pages.computeIfAbsent(column.key(), any -> {
            Criterion all = column.closed() ? Criteria.all(limits, period(), column.criterion()) : Criteria.all(limits, column.criterion());
            return new RecordPages<>(kit.service(UnitOfWork.class), Query.of(board.description().type()).where(all)
                    .orderBy(asked.orders().toArray(Order[]::new)).fetch(maker.fetches()), column.count());
        });
    }

    /** The card of a record that was moved. Not on the UI thread. */
    BoardCard card(DomainEntity record, BoardColumn column) {
        prepare();
        return maker.cards(List.of(record), column).getFirst();
    }
}
