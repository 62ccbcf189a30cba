package org.peyvand.gallery.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.peyvand.base.text.Labels;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.model.DomainEntity;

/**
 * What people are told about a {@link Sample}.
 *
 * @param readOnly whether nothing can be changed
 */
record SampleDescription(boolean readOnly) implements EntityDescription {
    @Override
    public String id() {
        return "gallery.sample";
    }

    @Override
    public Class<? extends DomainEntity> type() {
        return Sample.class;
    }

    @Override
    public String icon() {
        return "palette";
    }

    @Override
    public AttributeDescription title() {
        return attributes().getFirst();
    }

    @Override
    public List<AttributeDescription> attributes() {
        return List.of(attribute("text", AttributeKind.TEXT, String.class), attribute("whole", AttributeKind.INTEGER, Integer.class),
                attribute("decimal", AttributeKind.DECIMAL, BigDecimal.class), attribute("percent", AttributeKind.PERCENT, BigDecimal.class),
                attribute("money", AttributeKind.MONEY, BigDecimal.class), attribute("currency", AttributeKind.CURRENCY, String.class),
                attribute("yes", AttributeKind.BOOLEAN, Boolean.class), attribute("day", AttributeKind.DATE, LocalDate.class),
                attribute("moment", AttributeKind.MOMENT, Instant.class), attribute("season", AttributeKind.ENUM, Season.class),
                attribute("record", AttributeKind.REFERENCE, Sample.class), attribute("phone", AttributeKind.PHONE, String.class),
                attribute("email", AttributeKind.EMAIL, String.class), attribute("url", AttributeKind.URL, String.class),
                attribute("note", AttributeKind.LONG_TEXT, String.class));
    }

    private AttributeDescription attribute(String name, AttributeKind kind, Class<?> type) {
        return new SampleAttribute(name, kind, type, name.equals("text"), readOnly);
    }

    @Override
    public Optional<AttributeDescription> attribute(String path) {
        return attributes().stream().filter(attribute -> attribute.name().equals(path)).findFirst();
    }

    @Override
    public List<String> keys() {
        return List.of();
    }

    @Override
    public List<String> searchPaths() {
        return List.of("text");
    }

    @Override
    public String order() {
        return "text";
    }

    @Override
    public String label(Locale language) {
        return Labels.of(SampleDescription.class, "sample", language);
    }

    @Override
    public String pluralLabel(Locale language) {
        return Labels.of(SampleDescription.class, "samples", language);
    }

    @Override
    public String sectionLabel(String section, Locale language) {
        return section;
    }

    @Override
    public DomainEntity create() {
        return new Sample();
    }

    @Override
    public String titleOf(DomainEntity entity) {
        Object text = entity instanceof Sample sample ? sample.get("text") : null;
        return text == null ? "" : text.toString();
    }
}
