package org.peyvand.ui.list;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.persistence.paging.QuickSearch;
import org.peyvand.persistence.paging.RecordPages;
import org.peyvand.ui.Kit;
import org.peyvand.ui.UiThread;
import org.peyvand.ui.list.filter.FilterNow;

/** Rows of a query over records, as of the moment of the first reading. */
final class QueryRows implements RowSource {
    private final Kit kit;
    private final ListModel.Asked asked;
    private final List<ListColumn> columns;
    private final Set<String> shown;
    private final Criterion further;
    private RowMaker maker;
    private RecordPages<?> pages;
    private Query<? extends DomainEntity> limits;

    /**
     * @param shown ids of the columns whose texts are wanted
     * @param further a criterion beside what is asked
     */
    QueryRows(Kit kit, ListModel.Asked asked, List<ListColumn> columns, Set<String> shown, Criterion further) {
        this.kit = kit;
        this.asked = asked;
        this.columns = columns;
        this.shown = Set.copyOf(shown);
        this.further = further;
    }

    QueryRows(Kit kit, ListModel.Asked asked, List<ListColumn> columns, Set<String> shown) {
        this(kit, asked, columns, shown, Criteria.everything());
    }

    private synchronized RecordPages<?> pages() {
        if (pages == null) {
            prepare();
            Query<? extends DomainEntity> query = asked.search().isBlank() ? limits
                    : limits.and(Criteria.search(asked.spec().description(), asked.search()));
            pages = new RecordPages<>(kit.service(UnitOfWork.class), query);
        }
        return pages;
    }

    private synchronized void prepare() {
        if (maker == null) {
            FilterNow now = FilterNow.of(kit);
            maker = new RowMaker(kit, asked, columns, shown, now);
            Criterion all = further instanceof Criterion.Everything ? asked.limits(now) : Criteria.all(asked.limits(now), further);
            limits = Query.of(asked.spec().description().type()).where(all).orderBy(asked.orders().toArray(Order[]::new)).fetch(maker.fetches());
        }
    }

    @Override
    public List<ListRow> rows(int offset, int limit) {
        UiThread.forbid("Reading a list");
        List<? extends DomainEntity> found = pages().page(offset, limit);
        return found.stream().map(maker::row).toList();
    }

    @Override
    public long count() {
        UiThread.forbid("Counting a list");
        return pages().count();
    }

    @Override
    public boolean hasHead() {
        return !asked.search().isBlank();
    }

    @Override
    public List<ListRow> head() {
        UiThread.forbid("Searching a list");
        prepare();
        List<? extends DomainEntity> found = QuickSearch.first(kit.service(UnitOfWork.class), asked.spec().description(), limits, asked.search());
        return found.stream().map(maker::row).toList();
    }

    @Override
    public void counted(BooleanSupplier cancelled) {
        pages().mark(cancelled);
    }

    /** The identifiers of some rows. Not on the UI thread. */
    List<UUID> ids(int offset, int limit) {
        return pages().ids(offset, limit);
    }

    /** What is asked, with the limits of now. Not on the UI thread. */
    Query<? extends DomainEntity> query() {
        prepare();
        return asked.search().isBlank() ? limits : limits.and(Criteria.search(asked.spec().description(), asked.search()));
    }
}
