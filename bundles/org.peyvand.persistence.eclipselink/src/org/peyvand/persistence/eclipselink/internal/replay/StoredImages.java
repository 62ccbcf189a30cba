package org.peyvand.persistence.eclipselink.internal.replay;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Pieces;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.EntityChange.Kind;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Row;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.eclipselink.internal.log.LoggedAttribute;
import org.peyvand.persistence.eclipselink.internal.log.LoggedEntity;
import org.peyvand.persistence.eclipselink.internal.log.Stamps;
import org.peyvand.persistence.eclipselink.internal.unit.PersistenceUnit;
import org.peyvand.persistence.eclipselink.internal.unit.UnitGeneration;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.replay.LoggedChange;
import org.peyvand.persistence.replay.RecordImages;

/** {@link RecordImages} by selections, without making entities. */
@Component
public final class StoredImages implements RecordImages {
    private static final List<String> STAMPS = List.of(Stamps.BRANCH, Stamps.MADE_AT, Stamps.MADE_BY);

    private final PersistenceUnit unit;
    private final EntityDescriptions descriptions;
    private volatile Known known;

    /** Made by Declarative Services. */
    @Activate
    public StoredImages(@Reference PersistenceUnit unit, @Reference EntityDescriptions descriptions) {
        this.unit = unit;
        this.descriptions = descriptions;
    }

    /** The entities of one generation of the unit. */
    private record Known(UnitGeneration unit, LoggedEntities entities) {
    }

    private LoggedEntities all() {
        UnitGeneration present = unit.present();
        Known last = known;
        if (last == null || last.unit() != present) {
            last = new Known(present, new LoggedEntities(present.session(), descriptions));
            known = last;
        }
        return last.entities();
    }

    private LoggedEntities.Known named(String entity) {
        return all().named(entity).orElseThrow(() -> new IllegalArgumentException("No entity " + entity));
    }

    @Override
    public Set<String> entities() {
        return all().names();
    }

    @Override
    public List<String> attributes(String entity) {
        return Stream.concat(STAMPS.stream(), named(entity).logged().attributes().stream().map(LoggedAttribute::name)).sorted().toList();
    }

    @Override
    public boolean knows(String entity, String attribute) {
        return all().named(entity).filter(known -> attribute == null || Stamps.isStamp(attribute) || known.logged().attribute(attribute).isPresent()).isPresent();
    }

    /** Puts names and values of a record into words of the log. */
    private interface Telling {
        String of(List<String> names, List<?> values);
    }

    @Override
    public List<LoggedChange> of(Session session, String entity, Collection<UUID> ids) {
        return of(session, entity, ids, LoggedEntity::image);
    }

    @Override
    public List<LoggedChange> whole(Session session, String entity, Collection<UUID> ids) {
        return of(session, entity, ids, LoggedEntity::whole);
    }

    private List<LoggedChange> of(Session session, String entity, Collection<UUID> ids, Telling telling) {
        List<LoggedChange> found = new ArrayList<>();
        for (List<UUID> some : Pieces.forStatements(ids)) {
            found.addAll(select(session, entity, Criteria.where("id").in(some), Pieces.FOR_A_STATEMENT, telling));
        }
        return found;
    }

    @Override
    public List<LoggedChange> after(Session session, String entity, UUID after, int most) {
        return select(session, entity, after == null ? Criteria.everything() : Criteria.where("id").moreThan(after), most, LoggedEntity::image);
    }

    private List<LoggedChange> select(Session session, String entity, Criterion which, int most, Telling telling) {
        LoggedEntities.Known known = named(entity);
        List<String> names = known.logged().attributes().stream().map(LoggedAttribute::name).toList();
        String[] paths = Stream.of(List.of("id"), STAMPS, names).flatMap(List::stream).toArray(String[]::new);
        Query<?> query = Query.of(known.type()).where(which).orderBy(Order.asc("id")).page(0, most);
        return session.trusted().select(query, paths).stream()
            .map(row -> new LoggedChange(entity, row.get("id", UUID.class), Kind.CREATED, telling.of(row.names().subList(1, paths.length), values(row)))).toList();
    }

    private static List<Object> values(Row row) {
        return row.values().subList(1, row.values().size());
    }
}
