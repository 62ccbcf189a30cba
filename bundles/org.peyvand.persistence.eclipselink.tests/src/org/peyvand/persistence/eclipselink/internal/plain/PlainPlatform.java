package org.peyvand.persistence.eclipselink.internal.plain;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.osgi.framework.BundleContext;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;
import org.peyvand.persistence.CurrentUser;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.EntityRule;
import org.peyvand.persistence.Host;
import org.peyvand.persistence.access.Access;
import org.peyvand.persistence.Schema;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.WayIn;
import org.peyvand.persistence.eclipselink.internal.log.SealedLog;
import org.peyvand.persistence.eclipselink.internal.session.EclipseLinkUnitOfWork;
import org.peyvand.persistence.eclipselink.internal.session.Participants;
import org.peyvand.persistence.eclipselink.internal.unit.PersistenceUnit;
import org.peyvand.persistence.extra.ExtraFields;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.model.ChangeEntry;
import org.peyvand.persistence.module.Module;
import org.peyvand.persistence.module.Modules;
import org.peyvand.persistence.module.SchemaStep;
import org.peyvand.persistence.shop.Coupon;
import org.peyvand.persistence.shop.Customer;
import org.peyvand.persistence.shop.Purchase;
import org.peyvand.persistence.vault.Keyring;
import org.peyvand.testing.ToldKeys;

/** The same components on a class path, without a framework: for processes that a test starts and kills. */
final class PlainPlatform {
    private final UnitOfWork work;

    PlainPlatform(String folder) throws ReflectiveOperationException {
        Modules modules = () -> List.of(
            module("persistence", List.of("001-persistence.sql", "002-extra-fields.sql", "003-seals.sql", "004-way-in.sql", "005-erasure.sql", "006-replication.sql"), ChangeEntry.class),
            module("shop", List.of("001-shop.sql"), Customer.class, Purchase.class, Coupon.class));
        BundleContext context = (BundleContext) Proxy.newProxyInstance(BundleContext.class.getClassLoader(),
            new Class<?>[] {BundleContext.class}, (proxy, method, arguments) -> "peyvand.data".equals(arguments[0]) ? folder : null);
        boolean onServer = Files.exists(Path.of(folder, "database.properties"));
        Database database = (Database) (onServer
            ? Class.forName("org.peyvand.persistence.postgresql.internal.PostgresqlDatabase").getConstructor(BundleContext.class).newInstance(context)
            : Class.forName("org.peyvand.persistence.derby.internal.DerbyDatabase").getConstructor(BundleContext.class, Keyring.class, EventAdmin.class)
                .newInstance(context, new ToldKeys(), new Silence()));
        Schema schema = (Schema) Class.forName("org.peyvand.persistence.internal.schema.SchemaSteps")
            .getConstructor(Database.class, Modules.class).newInstance(database, modules);
        Undescribed undescribed = new Undescribed();
        SealedLog seals = new SealedLog(database);
        PersistenceUnit unit = new PersistenceUnit(database, schema, modules, undescribed, ExtraFields.none(), seals);
        work = new EclipseLinkUnitOfWork(unit, new Nobody(), new Silence(), undescribed, database, seals, new Untold(), null, null);
    }

    UnitOfWork work() {
        return work;
    }

    private static Module module(String id, List<String> scripts, Class<?>... entities) {
        return new Module(id, List.of(), List.of(entities), IntStream.range(0, scripts.size()).mapToObj(i -> step(i + 1, scripts.get(i))).toList());
    }

    private static SchemaStep step(int version, String script) {
        try (InputStream stream = PlainPlatform.class.getResourceAsStream("/schema/" + script)) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return (SchemaStep) Class.forName("org.peyvand.persistence.internal.module.SqlScript")
                .getMethod("step", int.class, String.class).invoke(null, version, text);
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Undescribed() implements EntityDescriptions {
        @Override
        public Collection<EntityDescription> all() {
            return List.of();
        }

        @Override
        public EntityDescription of(Class<?> type) {
            throw new IllegalArgumentException(type.getName());
        }

        @Override
        public Optional<EntityDescription> byId(String id) {
            return Optional.empty();
        }
    }

    private record Nobody() implements Participants {
        @Override
        public Access access() {
            return Access.FULL;
        }

        @Override
        public List<EntityRule<?>> rules() {
            return List.of();
        }

        @Override
        public Optional<CurrentUser> user() {
            return Optional.empty();
        }
    }

    private record Untold() implements Host {
        @Override
        public void is(WayIn way) {
            throw new UnsupportedOperationException("A child process keeps the way that it was started by");
        }

        @Override
        public Optional<WayIn> way() {
            return Optional.empty();
        }
    }

    private record Silence() implements EventAdmin {
        @Override
        public void postEvent(Event event) {
            // nobody listens in the child process
        }

        @Override
        public void sendEvent(Event event) {
            // nobody listens in the child process
        }
    }
}
