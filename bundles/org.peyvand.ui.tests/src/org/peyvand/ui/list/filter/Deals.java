package org.peyvand.ui.list.filter;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.peyvand.core.model.User;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.model.DomainEntity;

/** An entity for tests without a database; its records are values by name. */
final class Deals extends DomainEntity {
    final Map<String, Object> values = new LinkedHashMap<>();

    static Deals of(String name, Object value) {
        Deals deal = new Deals();
        deal.values.put(name, value);
        return deal;
    }

    static EntityDescription description() {
        Map<String, AttributeDescription> all = new LinkedHashMap<>();
        add(all, "name", AttributeKind.TEXT, String.class, "Name", "نام");
        add(all, "amount", AttributeKind.MONEY, BigDecimal.class, "Amount", "مبلغ");
        add(all, "seats", AttributeKind.INTEGER, Integer.class, "Seats", "صندلی");
        add(all, "closeOn", AttributeKind.DATE, LocalDate.class, "Close date", "تاریخ بستن");
        add(all, "seenAt", AttributeKind.MOMENT, Instant.class, "Seen", "دیده‌شده");
        add(all, "owner", AttributeKind.REFERENCE, User.class, "Owner", "مالک");
        add(all, "kind", AttributeKind.ENUM, AttributeKind.class, "Kind", "گونه");
        add(all, "status", AttributeKind.PICK, String.class, "Status", "وضعیت");
        add(all, "active", AttributeKind.BOOLEAN, Boolean.class, "Active", "فعال");
        return (EntityDescription) Proxy.newProxyInstance(Deals.class.getClassLoader(), new Class<?>[] {EntityDescription.class}, (proxy, method, args) ->
                switch (method.getName()) {
                    case "attribute" -> Optional.ofNullable(all.get(args[0].toString()));
                    case "attributes" -> List.copyOf(all.values());
                    case "type" -> Deals.class;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private static void add(Map<String, AttributeDescription> all, String name, AttributeKind kind, Class<?> type, String english, String persian) {
        all.put(name, (AttributeDescription) Proxy.newProxyInstance(Deals.class.getClassLoader(), new Class<?>[] {AttributeDescription.class},
                (proxy, method, args) -> switch (method.getName()) {
                    case "name" -> name;
                    case "kind" -> kind;
                    case "javaType" -> type;
                    case "label" -> ((Locale) args[0]).getLanguage().equals("fa") ? persian : english;
                    case "get" -> ((Deals) args[0]).values.get(name);
                    case "target" -> name.equals("owner") ? Optional.of(users()) : Optional.empty();
                    case "toString" -> name;
                    default -> throw new UnsupportedOperationException(method.getName());
                }));
    }

    private static EntityDescription users() {
        return (EntityDescription) Proxy.newProxyInstance(Deals.class.getClassLoader(), new Class<?>[] {EntityDescription.class},
                (proxy, method, args) -> User.class);
    }
}
