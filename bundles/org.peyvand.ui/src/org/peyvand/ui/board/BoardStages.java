package org.peyvand.ui.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.peyvand.base.text.Labels;
import org.peyvand.core.PickLists;
import org.peyvand.persistence.Aggregation;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Row;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Tone;
import org.peyvand.ui.list.filter.Condition;
import org.peyvand.ui.list.filter.ListFilters;
import org.peyvand.ui.list.filter.Operator;

/** The columns of a board without their counts: the constants, the codes, or the stages of what is chosen. Not on the UI thread. */
final class BoardStages {
    private final Kit kit;
    private final BoardDefinition board;
    private final Locale language;
    private final Map<String, Integer> limits;

    /** @param limits days by the key of a column, as the person wants them instead of the usual ones */
    BoardStages(Kit kit, BoardDefinition board, Map<String, Integer> limits) {
        this.kit = kit;
        this.board = board;
        this.limits = limits;
        this.language = kit.culture().language();
    }

    /** The columns, by the filters of the list when these name a scope. */
    BoardShape read(ListFilters filters) {
        AttributeDescription stage = board.stage();
        return switch (stage.kind()) {
            case ENUM -> plain(constants());
            case PICK -> plain(codes());
            case REFERENCE -> stages(stage.target().orElseThrow(), filters);
            default -> throw new IllegalStateException(stage.name() + " is of a kind that makes no columns: " + stage.kind());
        };
    }

    private static BoardShape plain(List<BoardColumn> columns) {
        return new BoardShape(columns, List.of(), "");
    }

    private List<BoardColumn> constants() {
        List<BoardColumn> columns = new ArrayList<>();
        for (Object constant : board.stage().javaType().getEnumConstants()) {
            Enum<?> value = (Enum<?>) constant;
            columns.add(column(value.name(), Labels.of(value, language), value, value.name()));
        }
        return columns;
    }

    private List<BoardColumn> codes() {
        List<BoardColumn> columns = new ArrayList<>();
        if (!board.stage().required()) {
            String none = kit.text(BoardText.of("column.none", board.stage().label(language)));
            columns.add(column("", none, null, ""));
        }
        kit.service(PickLists.class).byId(board.stage().pickList()).ifPresent(list ->
                list.offered().forEach(option -> columns.add(column(option.code(), option.label(language), option.code(), option.code()))));
        return columns;
    }

    private BoardColumn column(String key, String title, Object value, String state) {
        return column(key, title, value, state, limits.getOrDefault(key, board.patience().of(key)));
    }

    private BoardColumn column(String key, String title, Object value, String state, int patience) {
        int end = board.closed().values().indexOf(state);
        Tone tone = end < 0 ? Tone.ACCENT : end == 0 ? Tone.SUCCESS : Tone.MUTED;
        Criterion criterion = value == null ? Criteria.where(board.stage().name()).isNull() : Criteria.where(board.stage().name()).is(value);
        return new BoardColumn(key, title, value, criterion, end >= 0, tone, end >= 0 ? 0 : patience, 0, "");
    }

    private BoardShape stages(EntityDescription target, ListFilters filters) {
        if (board.scope().isEmpty()) {
            return plain(columns(target, Criteria.everything()));
        }
        EntityDescription outer = target.attribute(board.scope()).flatMap(AttributeDescription::target)
                .orElseThrow(() -> new IllegalStateException(target.id() + " has no reference " + board.scope()));
        List<BoardShape.Scope> scopes = records(outer, Criteria.everything()).stream()
                .map(record -> new BoardShape.Scope(record.getId().toString(), outer.titleOf(record, language))).toList();
        String chosen = chosen(filters, scopes);
        return new BoardShape(chosen.isEmpty() ? List.of() : columns(target, Criteria.where(board.scope()).is(UUID.fromString(chosen))), scopes, chosen);
    }

    private List<BoardColumn> columns(EntityDescription target, Criterion criterion) {
        AttributeDescription state = target.attribute(board.closed().path()).orElse(null);
        AttributeDescription own = board.patience().stage().isEmpty() ? null : target.attribute(board.patience().stage())
                .orElseThrow(() -> new IllegalStateException(target.id() + " has no attribute " + board.patience().stage()));
        return records(target, criterion).stream().map(record -> {
            String key = record.getId().toString();
            String end = state == null ? "" : Objects.toString(state.get(record), "");
            return own == null ? column(key, target.titleOf(record, language), record, end)
                    : column(key, target.titleOf(record, language), record, end, own.get(record) instanceof Integer days ? days : board.patience().of(key));
        }).toList();
    }

    private List<? extends DomainEntity> records(EntityDescription target, Criterion criterion) {
        Order[] orders = target.order().isEmpty() ? new Order[0] : new Order[] {Order.parse(target.order())};
        return kit.records().list(Query.of(target.type()).where(criterion).orderBy(orders));
    }

    /** What a filter of the list names, else where most records are. */
    private String chosen(ListFilters filters, List<BoardShape.Scope> scopes) {
        for (Condition condition : filters.conditions()) {
            if (condition.path().equals(board.scope()) && condition.operator() == Operator.IS && condition.operands().size() == 1) {
                String wanted = condition.operands().getFirst().text();
                if (scopes.stream().anyMatch(scope -> scope.key().equals(wanted))) {
                    return wanted;
                }
            }
        }
        Aggregation counts = Aggregation.of(board.description().type()).groupBy(board.scope()).count("n");
        String best = scopes.isEmpty() ? "" : scopes.getFirst().key();
        long most = -1;
        for (Row row : kit.service(UnitOfWork.class).read(session -> session.aggregate(counts))) {
            String key = Objects.toString(row.get(board.scope()), "");
            if (row.get("n", Long.class) > most && scopes.stream().anyMatch(scope -> scope.key().equals(key))) {
                most = row.get("n", Long.class);
                best = key;
            }
        }
        return best;
    }
}
