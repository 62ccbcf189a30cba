package org.peyvand.branch.internal.board;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.FieldOption;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.peyvand.base.DayRange;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.branch.Board;
import org.peyvand.branch.BranchBoard;
import org.peyvand.branch.BranchPermissions;
import org.peyvand.core.CurrentUserService;
import org.peyvand.core.Workplace;
import org.peyvand.core.measure.Measure;
import org.peyvand.core.measure.MeasureInfo;
import org.peyvand.core.measure.MeasureSource;
import org.peyvand.core.measure.MeasureSpan;
import org.peyvand.core.measure.Measuring;
import org.peyvand.core.measure.Reading;
import org.peyvand.core.measure.RecordMeasure;
import org.peyvand.core.model.OwnedEntity;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.access.Action;
import org.peyvand.persistence.access.Permitted.Extent;

/** {@link BranchBoard} from the measures of all modules: a statement for each kind of records that is counted, whatever the number of branches. */
@Component
public final class StoredBranchBoard implements BranchBoard {
    private final UnitOfWork work;
    private final Workplace workplace;
    private final CurrentUserService current;
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, fieldOption = FieldOption.REPLACE)
    private volatile List<MeasureSource> sources = List.of();

    /** Made by Declarative Services. */
    @Activate
    public StoredBranchBoard(@Reference UnitOfWork work, @Reference Workplace workplace, @Reference CurrentUserService current) {
        this.work = work;
        this.workplace = workplace;
        this.current = current;
    }

    @Override
    public Outcome<Board> read(DayRange days, boolean then) {
        MeasureSpan span = span(days);
        UUID home = current.branch().getId();
        return work.read(session -> session.permitted().allows(BranchPermissions.BOARD) ? Outcome.done(board(span, home, then, session))
            : Outcome.refused(Message.of(StoredBranchBoard.class, "denied")));
    }

    private MeasureSpan span(DayRange days) {
        LocalDate today = workplace.today();
        LocalDate first = days.first() != null ? days.first() : (days.last() == null || days.last().isAfter(today) ? today : days.last()).minusYears(1);
        LocalDate last = days.last() != null ? days.last() : first.isAfter(today) ? first.plusYears(1) : today;
        return new MeasureSpan(first, last, workplace.now(), workplace.culture().zone());
    }

    private Board board(MeasureSpan span, UUID home, boolean then, Session session) {
        List<Measure> open = measures().stream().filter(measure -> Measuring.isOpen(measure, session.permitted())).toList();
        Map<String, List<Reading>> readings = new Measuring(session, span).of(open);
        Map<String, Long> currencies = readings.values().stream().flatMap(List::stream).map(Reading::currency).filter(Objects::nonNull)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        String currency = main(currencies);
        List<MeasureInfo> infos = open.stream().map(Measure::info).toList();
        BoardMaking making = new BoardMaking(then ? BranchTree.read(session).at(span.last(), session) : BranchTree.read(session), new Plans(session, span, currency), infos, readings, currency);
        boolean whole = seesAll(open, session);
        List<UUID> roots = whole ? making.tree().roots() : making.tree().names().containsKey(home) ? List.of(home) : List.of();
        return new Board(span, infos, making.lines(roots, whole), currency, currencies.keySet().stream().filter(one -> !one.equals(currency)).sorted().toList());
    }

    private List<Measure> measures() {
        return sources.stream().flatMap(source -> source.measures().stream()).sorted(Comparator.comparingInt(one -> one.info().order())).toList();
    }

    /** That of this place when there are amounts in it, else the one that most branches have. */
    private String main(Map<String, Long> currencies) {
        String usual = workplace.currency();
        return currencies.containsKey(usual) ? usual
            : currencies.entrySet().stream().max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey).orElse(null);
    }

    /** Whoever sees all records of some kind that has owners sees all branches; others see their own and those below. */
    private static boolean seesAll(List<Measure> measures, Session session) {
        return measures.stream().anyMatch(one -> one instanceof RecordMeasure counted && OwnedEntity.class.isAssignableFrom(counted.type())
            && session.permitted().extent(counted.type(), Action.READ) == Extent.ALL);
    }

    @Override
    public Optional<Behind> records(Board board, String measure, Set<UUID> branches) {
        return measures().stream().filter(one -> one.id().equals(measure)).findFirst().filter(RecordMeasure.class::isInstance).map(RecordMeasure.class::cast)
            .map(counted -> work.read(session -> new Behind(counted.type(), Criteria.all(counted.records().of(board.span(), session), money(counted, board), of(branches)))));
    }

    private static Criterion money(RecordMeasure measure, Board board) {
        return measure.worth() == null ? Criteria.everything()
            : Criteria.all(Criteria.where(measure.worth().amount()).isNotNull(), Criteria.where(measure.worth().currency()).is(board.currency()));
    }

    private static Criterion of(Set<UUID> branches) {
        return branches.isEmpty() ? Criteria.where("branchId").isNull() : Criteria.where("branchId").in(branches);
    }
}
