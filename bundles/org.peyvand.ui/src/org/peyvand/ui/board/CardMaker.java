package org.peyvand.ui.board;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.peyvand.extensions.Contributions;
import org.peyvand.persistence.Aggregation;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Row;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.Kit;
import org.peyvand.ui.list.CellFormat;
import org.peyvand.ui.list.filter.FilterNow;

/** Makes cards of records, a page at once. Not on the UI thread. */
final class CardMaker {
    private final Kit kit;
    private final BoardDefinition board;
    private final FilterNow now;
    private final CellFormat cells;

    CardMaker(Kit kit, BoardDefinition board, FilterNow now) {
        this.kit = kit;
        this.board = board;
        this.now = now;
        this.cells = new CellFormat(kit, board.description());
    }

    /** The references that are read together with the records. */
    String[] fetches() {
        Set<String> paths = new LinkedHashSet<>();
        board.lines().forEach(attribute -> fetch(attribute, paths));
        if (board.owner() != null) {
            fetch(board.owner(), paths);
        }
        return paths.toArray(String[]::new);
    }

    private static void fetch(AttributeDescription attribute, Set<String> paths) {
        int dot = attribute.name().lastIndexOf('.');
        if (dot > 0) {
            paths.add(attribute.name().substring(0, dot));
        }
        if (attribute.kind() == AttributeKind.REFERENCE) {
            paths.add(attribute.name());
        }
    }

    List<BoardCard> cards(List<? extends DomainEntity> records, BoardColumn column) {
        if (records.isEmpty()) {
            return List.of();
        }
        Map<UUID, Instant> since = since(records);
        Map<UUID, String> notes = board.notes() == null ? Map.of() : Contributions.ask(board.notes(), () -> board.notes().of(records, kit), Map.of());
        return records.stream().map(record -> card(record, column, since.getOrDefault(record.getId(), record.getChangedAt()),
                notes.getOrDefault(record.getId(), ""))).toList();
    }

    /** Since when the cards stand where they are. */
    private Map<UUID, Instant> since(List<? extends DomainEntity> records) {
        BoardDefinition.Patience patience = board.patience();
        Map<UUID, Instant> since = new HashMap<>();
        if (patience.history() != null) {
            Set<UUID> ids = records.stream().map(DomainEntity::getId).collect(Collectors.toSet());
            Aggregation last = Aggregation.of(patience.history().type()).where(Criteria.where(patience.card()).in(ids)).groupBy(patience.card())
                    .max(patience.at(), "at");
            for (Row row : kit.service(UnitOfWork.class).read(session -> session.aggregate(last))) {
                if (row.get("at") instanceof Instant at && row.get(patience.card()) instanceof UUID id) {
                    since.put(id, at);
                }
            }
        }
        return since;
    }

    private BoardCard card(DomainEntity record, BoardColumn column, Instant since, String note) {
        String owner = board.owner() == null ? "" : cells.text(board.owner(), record);
        String sum = board.sum() == null ? "" : cells.text(board.sum(), record);
        List<String> lines = board.lines().stream().map(attribute -> cells.text(attribute, record)).toList();
        long days = since == null ? -1 : Math.max(0, ChronoUnit.DAYS.between(LocalDate.ofInstant(since, now.zone()), now.today()));
        boolean stalled = isStalled(days, column.patience());
        String age = days < 0 || column.closed() ? "" : kit.text(BoardText.of(stalled ? "card.stalled" : "card.age", days));
        return new BoardCard(record, Objects.requireNonNullElse(board.description().titleOf(record, kit.culture().language()), ""), sum, lines, initials(owner), owner, note, age, stalled);
    }

    /** Whether a card has stood longer than it may. */
    static boolean isStalled(long days, int patience) {
        return patience > 0 && days > patience;
    }

    /** The first letters of the first and the last word; letters that would join are kept apart. */
    static String initials(String name) {
        String[] words = name.strip().split("\\s+");
        if (words.length == 0 || words[0].isEmpty()) {
            return "";
        }
        String first = words[0].substring(0, words[0].offsetByCodePoints(0, 1));
        String last = words[words.length - 1];
        return words.length == 1 ? first : first + "\u200c" + last.substring(0, last.offsetByCodePoints(0, 1));
    }
}
