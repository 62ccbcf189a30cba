package org.peyvand.ui.list;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.Kit;
import org.peyvand.ui.UiThread;
import org.peyvand.ui.list.filter.FilterNow;
import org.peyvand.ui.list.view.ListState;

/** What a list shows and how: shared by its bars and by every way to present it. Knows no window; used on the UI thread. */
public final class ListModel {

    /** What has changed. */
    public enum Change {
        /** Other records, or in another order. */
        RECORDS,
        /** Only columns or colours. */
        LOOK
    }

    private final Kit kit;
    private final List<Consumer<Change>> watchers = new ArrayList<>();
    private ListSpec spec;
    private ListState state = ListState.PLAIN;
    private String search = "";

    ListModel(Kit kit, ListSpec spec) {
        this.kit = kit;
        this.spec = spec;
    }

    /** The entity. */
    public EntityDescription description() {
        return spec.description();
    }

    /** What the list is made of. */
    public ListSpec spec() {
        return spec;
    }

    /** Filters, sorting, columns. */
    public ListState state() {
        return state;
    }

    /** What is typed into the quick search. */
    public String search() {
        return search;
    }

    /** Told of every change. */
    public void watch(Consumer<Change> watcher) {
        watchers.add(watcher);
    }

    /** Shows it otherwise. */
    public void change(ListState other) {
        ListState before = state;
        state = other;
        if (!before.equals(other)) {
            tell(before.sameRecords(other) && before.presentation().equals(other.presentation()) ? Change.LOOK : Change.RECORDS);
        }
    }

    /** Searches for something else. */
    public void search(String text) {
        search = text;
        tell(Change.RECORDS);
    }

    /** Takes the search and the filters away. */
    public void clear() {
        search = "";
        state = state.with(org.peyvand.ui.list.filter.ListFilters.NONE);
        tell(Change.RECORDS);
    }

    void limit(Criterion criterion) {
        spec = spec.where(criterion);
        tell(Change.RECORDS);
    }

    private void tell(Change change) {
        List.copyOf(watchers).forEach(watcher -> watcher.accept(change));
    }

    /** Whether records are left out by the search or by filters. */
    public boolean isNarrowed() {
        return !search.isBlank() || !state.filters().isEmpty();
    }

    SortState sort() {
        return SortState.parse(state.sort().isEmpty() ? spec.sort() : state.sort());
    }

    /** What is asked now, to be carried off the UI thread. */
    public Asked asked() {
        return new Asked(kit, spec, state, search, sort().orders(spec.description()));
    }

    /**
     * A question to the database.
     *
     * @param orders the sort keys
     */
    public record Asked(Kit kit, ListSpec spec, ListState state, String search, List<Order> orders) {

        /** Which records, without the quick search. Not on the UI thread. */
        public Criterion limits(FilterNow now) {
            UiThread.forbid("Asking for the limits of a list");
            Criterion own = spec.filter().criterion(kit);
            return state.filters().isEmpty() ? own : Criteria.all(own, state.filters().criterion(spec.description(), now));
        }

        /** Which records. Not on the UI thread. */
        public Criterion criterion(FilterNow now) {
            return search.isBlank() ? limits(now) : Criteria.all(limits(now), Criteria.search(spec.description(), search));
        }

        /** Which records in which order. Not on the UI thread. */
        public Query<? extends DomainEntity> query() {
            return Query.of(spec.description().type()).where(criterion(FilterNow.of(kit))).orderBy(orders.toArray(Order[]::new));
        }
    }
}
