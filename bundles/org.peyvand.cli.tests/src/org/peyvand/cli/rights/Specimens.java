package org.peyvand.cli.rights;

import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.peyvand.base.Outcome;
import org.peyvand.core.PickLists;
import org.peyvand.core.model.Branch;
import org.peyvand.core.model.OwnedEntity;
import org.peyvand.core.model.Team;
import org.peyvand.core.model.User;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.sales.model.NumberSequence;
import org.peyvand.sales.model.Payment;

/** One record of every entity for every place, made from nothing but its description. */
final class Specimens {
    /** What rules want besides the attributes that are always required. */
    private static final Set<String> MORE = Set.of("core.goal.user", "sales.line.unitPrice", "sales.line.quantity");

    private final UnitOfWork work;
    private final EntityDescriptions descriptions;
    private final PickLists picks;
    private final PaidInvoices sales;
    private final Map<Place, User> users = new EnumMap<>(Place.class);
    private final Map<String, UUID> made = new HashMap<>();
    private int serial;

    Specimens(UnitOfWork work, EntityDescriptions descriptions, PickLists picks, PaidInvoices sales) {
        this.work = work;
        this.descriptions = descriptions;
        this.picks = picks;
        this.sales = sales;
        Branch tehran = branch("Tehran", null);
        Branch karaj = branch("Karaj", tehran);
        Branch shiraz = branch("Shiraz", null);
        Team red = team("Red", tehran);
        Team blue = team("Blue", tehran);
        user(Place.ALI, tehran, red);
        user(Place.SARA, tehran, red);
        user(Place.REZA, tehran, blue);
        user(Place.KIMIA, karaj, null);
        user(Place.SHIRIN, shiraz, null);
    }

    User user(Place place) {
        return users.get(place);
    }

    /** The identifier of the record of an entity that stands at a place; made when it is first asked for. */
    UUID at(Place place, EntityDescription entity) {
        if (entity.type() == User.class) {
            return users.get(place).getId();
        }
        UUID known = made.get(place + entity.id());
        if (known == null && entity.type() == Payment.class) {
            // only an issued invoice is paid
            known = sales.payment(users.get(place)).getId();
            made.put(place + entity.id(), known);
        }
        return known != null ? known : stored(place, entity);
    }

    private UUID stored(Place place, EntityDescription entity) {
        DomainEntity record = fresh(place, entity);
        Outcome<DomainEntity> outcome = work.write(session -> Outcome.done(session.trusted().add(record)));
        if (!outcome.isDone()) {
            throw new AssertionError("no " + entity.id() + " can be made from its description: " + outcome.diagnostics().stream()
                .map(reason -> reason.attribute() + ": " + reason.message().in(Locale.ENGLISH)).toList());
        }
        made.put(place + entity.id(), record.getId());
        return record.getId();
    }

    /** A record of that place, not stored. */
    DomainEntity fresh(Place place, EntityDescription entity) {
        DomainEntity record = entity.create();
        User user = users.get(place);
        record.setCreatedBy(user.getId());
        record.setBranchId(user.getBranch().getId());
        if (record instanceof OwnedEntity owned) {
            owned.setOwner(user);
            owned.setTeam(user.getTeam());
        }
        serial++;
        for (AttributeDescription attribute : entity.attributes()) {
            boolean wanted = attribute.required() || attribute.name().equals(entity.title().name()) || MORE.contains(entity.id() + '.' + attribute.name());
            if (wanted && !attribute.readOnly() && (attribute.get(record) == null || "".equals(attribute.get(record)))) {
                attribute.set(record, value(attribute, place));
            }
        }
        if (record instanceof NumberSequence sequence) {
            sequence.setOffice(user.getBranch().getId());
            sequence.setKind("TEST" + serial);
        }
        entity.part().ifPresent(part -> {
            AttributeDescription path = entity.attribute(part).orElseThrow();
            EntityDescription whole = whole(entity);
            path.set(record, path.target().isPresent() ? reference(whole, place) : at(place, whole));
        });
        return record;
    }

    /** What the entity is a part of; of several kinds the first. */
    EntityDescription whole(EntityDescription entity) {
        return entity.part().flatMap(entity::attribute).flatMap(AttributeDescription::target).map(this::concrete)
            .orElseGet(() -> descriptions.all().stream().filter(owner -> owner.owns().contains(entity.type())).findFirst().orElseThrow());
    }

    /** Itself, or for one that has no records of its own the first that is a kind of it. */
    EntityDescription concrete(EntityDescription entity) {
        return descriptions.all().stream().filter(one -> entity.type().isAssignableFrom(one.type()))
            .filter(one -> !Modifier.isAbstract(one.type().getModifiers())).findFirst().orElseThrow();
    }

    private DomainEntity reference(EntityDescription entity, Place place) {
        EntityDescription concrete = concrete(entity);
        UUID id = at(place, concrete);
        return work.read(session -> session.trusted().find(concrete.type(), id)).orElseThrow();
    }

    private Object value(AttributeDescription attribute, Place place) {
        String text = attribute.name() + " " + serial;
        return switch (attribute.kind()) {
            case REFERENCE -> reference(attribute.target().orElseThrow(), place);
            case ENUM -> attribute.javaType().getEnumConstants()[0];
            case PICK -> picks.byId(attribute.pickList()).orElseThrow().options().getFirst().code();
            case DATE -> LocalDate.of(2026, 3, 21);
            case MOMENT -> Instant.parse("2026-03-21T08:00:00Z");
            case BOOLEAN -> true;
            case INTEGER -> attribute.javaType() == Long.class ? (Object) (long) serial : (Object) serial;
            case DECIMAL, MONEY, PERCENT -> BigDecimal.ONE;
            case PHONE -> "0218888" + (1000 + serial);
            case EMAIL -> "someone" + serial + "@example.com";
            case URL -> "https://example.com/" + serial;
            case CURRENCY -> "IRR";
            default -> text.length() > attribute.maxLength() ? Integer.toString(serial) : text;
        };
    }

    private Branch branch(String name, Branch parent) {
        Branch branch = new Branch();
        branch.setName(name);
        branch.setCode(name.substring(0, 2));
        branch.setParent(parent);
        return added(branch);
    }

    private Team team(String name, Branch branch) {
        Team team = new Team();
        team.setName(name);
        team.setBranch(branch);
        return added(team);
    }

    private void user(Place place, Branch branch, Team team) {
        User user = new User();
        user.setLogin(place.login());
        user.setDisplayName(place.login());
        user.setBranch(branch);
        user.setTeam(team);
        users.put(place, added(user));
    }

    private <E extends DomainEntity> E added(E record) {
        return work.write(session -> Outcome.done(session.add(record))).value();
    }
}
