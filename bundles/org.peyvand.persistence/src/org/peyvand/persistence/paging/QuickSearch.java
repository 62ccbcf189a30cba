package org.peyvand.persistence.paging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.peyvand.base.text.PersianText;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Row;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.model.DomainEntity;

/**
 * First matches of the quick search, before the whole answer is known: along the index of the search key, those that begin with the text or,
 * when there are none, those that have it anywhere. Whoever may read hardly any record waits for the whole answer. Only for entities with a
 * search path of their own that ends in {@code Key}.
 */
public final class QuickSearch {
    private static final int MOST = 40;
    private static final int SOME = 8;

    private QuickSearch() {
    }

    /**
     * Some matches.
     *
     * @param query what else the records have to fulfil, and what to fetch; its order is left out of account
     */
    public static <E extends DomainEntity> List<E> first(UnitOfWork work, EntityDescription description, Query<E> query, String text) {
        String typed = PersianText.searchKey(text);
        Optional<String> path = description.searchPaths().stream().filter(one -> one.endsWith("Key") && !one.contains(".")).findFirst();
        if (typed.isEmpty() || path.isEmpty()) {
            return List.of();
        }
        Criteria.Where key = Criteria.where(path.get());
        String[] words = typed.split(" ");
        Criterion start = Criteria.all(key.atLeast(words[0]), key.lessThan(words[0] + '\uFFFF'));
        Criterion[] parts = new Criterion[words.length];
        for (int i = 0; i < words.length; i++) {
            parts[i] = i == 0 ? start : key.contains(words[i]);
        }
        List<E> found = records(work, query.and(Criteria.all(parts)), path.get(), MOST);
        if (found.isEmpty()) {
            parts[0] = key.contains(words[0]);
            found = records(work, query.and(Criteria.all(parts)), path.get(), SOME);
        }
        return found;
    }

    private static <E extends DomainEntity> List<E> records(UnitOfWork work, Query<E> query, String path, int most) {
        Query<E> sorted = query.orderBy(Order.asc(path)).page(0, 0);
        Map<UUID, E> loaded = new HashMap<>();
        WalkedKeys.Wanted wanted = new WalkedKeys.Wanted(null, 0, most, WalkedKeys.Patience.NONE);
        Optional<WalkedKeys<E>> walked = WalkedKeys.of(work, sorted, new Marks(sorted.orders()));
        if (walked.isPresent() && walked.get().share().isRare()) {
            return List.of();
        }
        List<Row> rows = walked.map(keys -> keys.walk(wanted, loaded).rows())
                .orElseGet(() -> work.read(session -> session.select(sorted.page(0, most), "id")));
        return RecordPages.records(work, query, rows.stream().map(row -> row.get("id", UUID.class)).toList(), loaded);
    }
}
