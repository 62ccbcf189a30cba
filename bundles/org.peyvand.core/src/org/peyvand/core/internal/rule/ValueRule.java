package org.peyvand.core.internal.rule;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.text.Message;
import org.peyvand.core.PickList;
import org.peyvand.core.PickLists;
import org.peyvand.persistence.EntityRule;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.extra.ExtraAttribute;
import org.peyvand.persistence.extra.ExtraFields;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.model.DomainEntity;

/**
 * Checks each value against the description of its attribute, after all other rules have derived theirs: required, length, size of
 * numbers, days the database knows, e-mail addresses, currency codes, closed pick lists. A phone number that cannot be one is only
 * warned about: people write extensions and remarks into it.
 */
@Component(property = "service.ranking:Integer=-1000")
public final class ValueRule implements EntityRule<DomainEntity> {
    private static final int MONEY_DIGITS = 18;
    private static final int DECIMAL_DIGITS = 11;
    private static final int PERCENT_DIGITS = 3;
    private static final int LAST_YEAR = 9999;
    private final PickLists lists;
    private final PerClass<List<AttributeDescription>> attributes;

    /** Made by Declarative Services. */
    @Activate
    public ValueRule(@Reference EntityDescriptions descriptions, @Reference PickLists lists, @Reference ExtraFields extraFields) {
        this.lists = lists;
        this.attributes = new PerClass<>(extraFields,
            type -> descriptions.find(type).map(EntityDescription::attributes).orElse(List.of()));
    }

    @Override
    public Class<DomainEntity> type() {
        return DomainEntity.class;
    }

    @Override
    public List<Diagnostic> beforeSave(DomainEntity record, Session session) {
        List<Diagnostic> found = new ArrayList<>(0);
        for (AttributeDescription attribute : attributes.of(record.getClass())) {
            Object value = attribute.get(record);
            if (value == null) {
                // a required extra field is asked for in forms: records that are older than the field must stay usable
                if (attribute.required() && !ExtraAttribute.isExtra(attribute.name())) {
                    found.add(error(attribute, "required"));
                }
            } else {
                check(attribute, value).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Diagnostic> check(AttributeDescription attribute, Object value) {
        return switch (value) {
            case String text when text.length() > attribute.maxLength() -> Optional.of(error(attribute, "tooLong", attribute.maxLength()));
            case String text -> checkText(attribute, text);
            case BigDecimal number when digits(number) > mostDigits(attribute) -> Optional.of(error(attribute, "tooLarge"));
            case LocalDate day when !isStorable(day) -> Optional.of(error(attribute, "day"));
            case Instant moment when !isStorable(moment) -> Optional.of(error(attribute, "day"));
            default -> Optional.empty();
        };
    }

    private Optional<Diagnostic> checkText(AttributeDescription attribute, String text) {
        return switch (attribute.kind()) {
            case EMAIL -> EmailAddress.isValid(text) ? Optional.empty() : Optional.of(error(attribute, "email", text));
            case PHONE -> PhoneShape.isUsual(text) ? Optional.empty()
                : Optional.of(Diagnostic.warning(attribute.name(), Message.of(ValueRule.class, "phone", text)));
            case CURRENCY -> isCurrency(text) ? Optional.empty() : Optional.of(error(attribute, "currency", text));
            case PICK -> checkPick(attribute, text);
            default -> Optional.empty();
        };
    }

    private Optional<Diagnostic> checkPick(AttributeDescription attribute, String code) {
        Optional<PickList> closed = lists.byId(attribute.pickList()).filter(list -> !list.extensible());
        return closed.filter(list -> list.option(code).isEmpty()).map(list -> error(attribute, "pick", code));
    }

    private static boolean isCurrency(String code) {
        try {
            return Currency.getInstance(code) != null;
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }

    private static boolean isStorable(LocalDate day) {
        return day.getYear() >= 1 && day.getYear() <= LAST_YEAR;
    }

    private static boolean isStorable(Instant moment) {
        return !moment.isBefore(LocalDate.of(1, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC))
            && moment.isBefore(LocalDate.of(LAST_YEAR, 12, 31).atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    private static int digits(BigDecimal number) {
        return number.precision() - number.scale();
    }

    private static int mostDigits(AttributeDescription attribute) {
        return switch (attribute.kind()) {
            case MONEY -> MONEY_DIGITS;
            case PERCENT -> PERCENT_DIGITS;
            default -> DECIMAL_DIGITS;
        };
    }

    private static Diagnostic error(AttributeDescription attribute, String key, Object... args) {
        return Diagnostic.error(attribute.name(), Message.of(ValueRule.class, key, args));
    }
}
