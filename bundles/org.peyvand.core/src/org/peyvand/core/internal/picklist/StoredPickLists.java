package org.peyvand.core.internal.picklist;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventHandler;
import org.peyvand.core.PickList;
import org.peyvand.core.PickLists;
import org.peyvand.core.model.PickValue;
import org.peyvand.extensions.Extensions;
import org.peyvand.persistence.EntityChange;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.extra.ExtraFields;
import org.peyvand.persistence.meta.EntityDescriptions;

/** {@link PickLists} from contributions and stored values; read once and again after a value was changed. */
@Component(service = {PickLists.class, EventHandler.class}, property = "event.topics=" + EntityChange.TOPIC)
public final class StoredPickLists implements PickLists, EventHandler {
    private static final Set<String> SOURCES = Set.of("core.pickvalue", "persistence.extrafield");
    private final UnitOfWork work;
    private final Extensions extensions;
    private final GrownLists grown;
    private volatile Catalog catalog;

    /** Made by Declarative Services. */
    @Activate
    public StoredPickLists(@Reference UnitOfWork work, @Reference Extensions extensions, @Reference EntityDescriptions descriptions,
        @Reference ExtraFields extraFields) {
        this.grown = new GrownLists(descriptions, extraFields);
        this.work = work;
        this.extensions = extensions;
    }

    @Override
    public Collection<PickList> all() {
        return catalog().lists().values();
    }

    @Override
    public Optional<PickList> byId(String id) {
        return Optional.ofNullable(catalog().lists().get(id));
    }

    @Override
    public String label(String list, String code, Locale language) {
        if (code == null) {
            return "";
        }
        return byId(list).flatMap(found -> found.option(code)).map(option -> option.label(language)).orElse(code);
    }

    @Override
    public Optional<String> code(String list, String text) {
        return text == null || text.isBlank() ? Optional.empty() : catalog().code(list, text);
    }

    @Override
    public void handleEvent(Event event) {
        boolean unknown = Boolean.TRUE.equals(event.getProperty(EntityChange.TRUNCATED));
        if (unknown || event.getProperty(EntityChange.CHANGES) instanceof List<?> changes && changes.stream().anyMatch(StoredPickLists::isSource)) {
            catalog = null;
        }
    }

    private static boolean isSource(Object change) {
        return change instanceof EntityChange entityChange && SOURCES.contains(entityChange.entity());
    }

    private Catalog catalog() {
        Catalog known = catalog;
        if (known == null) {
            List<PickValue> values = work.read(session ->
                session.list(Query.of(PickValue.class).orderBy(Order.asc("list"), Order.asc("position"), Order.asc("code"))));
            known = Catalog.of(grown.with(ListContributions.read(extensions)), values).and(grown::over);
            catalog = known;
        }
        return known;
    }
}
