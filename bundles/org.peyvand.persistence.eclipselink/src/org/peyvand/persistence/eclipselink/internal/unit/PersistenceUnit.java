package org.peyvand.persistence.eclipselink.internal.unit;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.eclipse.persistence.config.PersistenceUnitProperties;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.exceptions.EclipseLinkException;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.PersistenceFailure;
import org.peyvand.persistence.Schema;
import org.peyvand.persistence.eclipselink.internal.dialect.OrderIndexes;
import org.peyvand.persistence.eclipselink.internal.dialect.PlainIdentifiers;
import org.peyvand.persistence.eclipselink.internal.dialect.UtcDerbyPlatform;
import org.peyvand.persistence.eclipselink.internal.dialect.UtcPostgresqlPlatform;
import org.peyvand.persistence.eclipselink.internal.access.MaskListener;
import org.peyvand.persistence.eclipselink.internal.extra.ExtraMappings;
import org.peyvand.persistence.eclipselink.internal.log.ChangeListener;
import org.peyvand.persistence.eclipselink.internal.log.SealedLog;
import org.peyvand.persistence.extra.ExtraAttribute;
import org.peyvand.persistence.extra.ExtraFields;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.persistence.module.Modules;

/**
 * The one persistence unit over the entities of all modules. Built on first use, after the schema was brought up to date: not on
 * activation, since the extension registry may fill later and the host may still be reading its command line.
 */
@Component(service = PersistenceUnit.class)
public final class PersistenceUnit {
    private static final Logger LOG = System.getLogger(PersistenceUnit.class.getName());
    /** Our own platform classes by the engine's name. */
    private static final Map<String, Class<?>> PLATFORMS = Map.of("Derby", UtcDerbyPlatform.class,
        "PostgreSQL", UtcPostgresqlPlatform.class);

    /** How many units that were replaced stay open; a person adds few fields in a day. */
    private static final int MOST_GENERATIONS = 6;

    private static final long LOOK_NANOS = TimeUnit.SECONDS.toNanos(2);

    private final Database database;
    private final Schema schema;
    private final Modules modules;
    private final EntityDescriptions descriptions;
    private final ExtraFields extraFields;
    private final SealedLog seals;
    /** The last is the present one. Those before stay open for whoever still has records with lazy references of them. */
    private final Deque<UnitGeneration> generations = new ArrayDeque<>();
    private volatile UnitGeneration present;
    private volatile long looked = System.nanoTime();

    @Activate
    public PersistenceUnit(@Reference Database database, @Reference Schema schema, @Reference Modules modules,
        @Reference EntityDescriptions descriptions, @Reference ExtraFields extraFields, @Reference SealedLog seals) {
        this.database = database;
        this.schema = schema;
        this.modules = modules;
        this.descriptions = descriptions;
        this.extraFields = extraFields;
        this.seals = seals;
    }

    /**
     * The unit as it is now; building it takes about a second. Where others write to the same database it is looked, every other second at the most,
     * whether they have added extra fields.
     */
    public UnitGeneration present() {
        UnitGeneration known = present;
        if (known == null) {
            return firstUse();
        }
        long now = System.nanoTime();
        if (!database.isShared() || now - looked < LOOK_NANOS) {
            return known;
        }
        looked = now;
        return withFieldsOfOthers();
    }

    private synchronized UnitGeneration withFieldsOfOthers() {
        if (extraFields.isOutdated()) {
            LOG.log(Level.INFO, "Somebody else has changed the extra fields");
            rebuild();
        }
        return present;
    }

    private synchronized UnitGeneration firstUse() {
        if (present == null) {
            long start = System.nanoTime();
            schema.update();
            beginSeals();
            rebuild();
            LOG.log(Level.DEBUG, "Persistence unit built in {0} ms", (System.nanoTime() - start) / 1_000_000);
        }
        return present;
    }

    /** Builds it anew over the extra fields that the database has now. */
    public synchronized void rebuild() {
        extraFields.load();
        present = UnitGeneration.of(checked(), OrderIndexes.of(database.dataSource(), database.platform()));
        generations.addLast(present);
        if (generations.size() > MOST_GENERATIONS) {
            generations.removeFirst().factory().close();
        }
    }

    private void beginSeals() {
        try {
            seals.begin();
        } catch (SQLException e) {
            throw new PersistenceFailure(Message.of(PersistenceUnit.class, "log.unreadable", e.getMessage()), e);
        }
    }

    private EntityManagerFactory checked() {
        try {
            return build();
        } catch (PersistenceException | EclipseLinkException e) {
            throw new PersistenceFailure(Message.of(PersistenceUnit.class, "unit.broken", e.getMessage()), e);
        }
    }

    private EntityManagerFactory build() {
        ManagedClasses classes = new ManagedClasses(modules.inOrder());
        List<ClassLoader> loaders = new ArrayList<>(classes.loaders());
        loaders.add(getClass().getClassLoader());
        loaders.add(ServerSession.class.getClassLoader());
        ClassLoader loader = new ContributedLoader(loaders, PersistenceProvider.class.getClassLoader());
        UnitInfo info = new UnitInfo(classes.names(), loader, database.dataSource(), properties(), getClass().getResource("/"));
        EntityManagerFactory built = new PersistenceProvider().createContainerEntityManagerFactory(info, Map.of());
        ServerSession session = built.unwrap(ServerSession.class);
        for (ClassDescriptor descriptor : session.getDescriptors().values()) {
            // also to subclasses: a listener that comes after the session was set up hears nothing of them from its superclass
            if (DomainEntity.class.isAssignableFrom(descriptor.getJavaClass())) {
                descriptor.getEventManager().addListener(new ChangeListener(descriptions, descriptor));
                descriptor.getEventManager().addListener(new MaskListener());
            }
        }
        return built;
    }

    private Properties properties() {
        Properties properties = new Properties();
        Class<?> platform = PLATFORMS.get(database.platform());
        properties.put(PersistenceUnitProperties.TARGET_DATABASE, platform == null ? database.platform() : platform.getName());
        properties.put(PersistenceUnitProperties.SESSION_CUSTOMIZER, PlainIdentifiers.class.getName());
        properties.put(PersistenceUnitProperties.WEAVING, "static");
        properties.put(PersistenceUnitProperties.DDL_GENERATION, PersistenceUnitProperties.NONE);
        properties.put(PersistenceUnitProperties.EXCLUDE_ECLIPSELINK_ORM_FILE, "true");
        // the engine keeps units by this name, also those of others who share its classes
        properties.put(PersistenceUnitProperties.SESSION_NAME, "peyvand" + UUID.randomUUID());
        Map<Class<?>, List<ExtraAttribute>> extra = extraByClass();
        if (!extra.isEmpty()) {
            properties.put(PersistenceUnitProperties.METADATA_SOURCE, new ExtraMappings(extra));
        }
        properties.put(PersistenceUnitProperties.LOGGING_LOGGER, "JavaLogger");
        properties.put(PersistenceUnitProperties.LOGGING_LEVEL, "WARNING");
        // nothing is shared between units of work: no stale reads, and memory stays flat
        properties.put(PersistenceUnitProperties.CACHE_SHARED_DEFAULT, "false");
        properties.put(PersistenceUnitProperties.FLUSH_CLEAR_CACHE, "Drop");
        properties.put(PersistenceUnitProperties.BATCH_WRITING, "JDBC");
        properties.put(PersistenceUnitProperties.BATCH_WRITING_SIZE, "500");
        return properties;
    }

    private Map<Class<?>, List<ExtraAttribute>> extraByClass() {
        Map<Class<?>, List<ExtraAttribute>> found = new LinkedHashMap<>();
        for (ExtraAttribute field : extraFields.all()) {
            // a field of a module that is not installed at present waits in its table
            descriptions.byId(field.entity())
                .ifPresent(entity -> found.computeIfAbsent(entity.type(), type -> new ArrayList<>()).add(field));
        }
        return found;
    }

    @Deactivate
    synchronized void close() {
        generations.forEach(generation -> generation.factory().close());
        generations.clear();
        present = null;
    }
}
