package org.peyvand.core.ui.internal.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.peyvand.base.text.Labels;
import org.peyvand.core.PersonalData;
import org.peyvand.core.PickLists;
import org.peyvand.core.RecordChange;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.ui.Kit;

/** What is held about a person, in words. Not on the UI thread: labels of pick lists may have to be read. */
record HeldWords(Kit kit) {
    private static final int CHANGES = 200;

    /** Everything beside the records: imports, data that are no records, deleted ones. */
    String around(PersonalData.Report report) {
        List<String> lines = new ArrayList<>();
        report.imports().forEach(one -> lines.add(text("import", one.title())));
        report.traces().forEach(one -> lines.add(text("trace", one.what(), one.count(), PersonText.of("fate." + one.fate()))
            + (one.reason() == null ? "" : " – " + kit.text(one.reason()))));
        if (report.binned() > 0) {
            lines.add(text("binned", report.binned()));
        }
        lines.add(text("choose"));
        return String.join("\n", lines);
    }

    /** The values of a record and who has changed it. */
    String of(PersonalData.Held held, PersonalData.Report report) {
        List<String> lines = new ArrayList<>();
        if (held.reason() != null) {
            lines.add(kit.text(held.reason()));
            lines.add("");
        }
        held.values().forEach(one -> lines.add(one.attribute().label(kit.culture().language()) + ": " + words(one.attribute(), one.value())));
        lines.add("");
        lines.add(text("history"));
        report.changes().stream().filter(one -> one.record().equals(held.record())).limit(CHANGES).forEach(one -> lines.add(words(one.change())));
        return String.join("\n", lines);
    }

    private String words(RecordChange change) {
        StringBuilder line = new StringBuilder(kit.culture().moment(change.at())).append("  ").append(change.by()).append("  ")
            .append(Labels.of(change.kind(), kit.culture().language()));
        change.values().forEach(value -> line.append("\n    ").append(value.attribute().label(kit.culture().language())).append(": ")
            .append(value.erased() ? text("erased") : words(value.attribute(), value.before()) + " → " + words(value.attribute(), value.after())));
        return line.toString();
    }

    private String words(AttributeDescription attribute, Object value) {
        return switch (value) {
            case null -> "–";
            case Enum<?> constant -> Labels.of(constant, kit.culture().language());
            case Instant moment -> kit.culture().moment(moment);
            case LocalDate day -> kit.culture().date(day);
            case Boolean is -> kit.text(is ? "filter.yes" : "filter.no");
            case String code when attribute.kind() == AttributeKind.PICK -> kit.service(PickLists.class).label(attribute.pickList(), code, kit.culture().language());
            default -> value.toString();
        };
    }

    /** The erasures that were done. */
    String of(List<PersonalData.Done> erasures) {
        return erasures.isEmpty() ? text("erasures.none") : String.join("\n", erasures.stream().map(one -> text("erasures.line", one.at(), one.by(),
            one.basis().map(basis -> PersonText.of("basis." + basis)).orElse(PersonText.of("basis.bin")), one.reference(), one.records(), one.rows())).toList());
    }

    private String text(String key, Object... arguments) {
        return kit.text(PersonText.of(key, arguments));
    }
}
