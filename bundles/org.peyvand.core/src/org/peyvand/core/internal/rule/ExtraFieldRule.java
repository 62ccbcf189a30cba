package org.peyvand.core.internal.rule;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.text.Message;
import org.peyvand.core.Home;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.EntityRule;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.extra.ExtraAttribute;
import org.peyvand.persistence.extra.ExtraFields;
import org.peyvand.persistence.extra.ExtraKind;
import org.peyvand.persistence.model.ExtraField;

/**
 * Extra fields are added at the head office and go to its branches, so that there is one of each key. One has a label and a key of its own, and stays what it is once
 * it is stored: its column holds values.
 */
@Component
public final class ExtraFieldRule implements EntityRule<ExtraField> {
    /** Wide tables are slow; whoever needs more wants an entity of his own. */
    static final int MOST = 60;
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9_]{0,27}");
    private static final int KEY_LENGTH = 24;
    private static final int TEXT_LENGTH = 4000;
    private final ExtraFields extraFields;
    private final Home home;

    /** Made by Declarative Services. */
    @Activate
    public ExtraFieldRule(@Reference ExtraFields extraFields, @Reference Home home) {
        this.extraFields = extraFields;
        this.home = home;
    }

    @Override
    public Class<ExtraField> type() {
        return ExtraField.class;
    }

    @Override
    public List<Diagnostic> beforeSave(ExtraField field, Session session) {
        if (session.isReplay()) {
            return List.of();
        }
        List<Diagnostic> found = new ArrayList<>(0);
        if (!home.isHead()) {
            found.add(Diagnostic.error(Message.of(ExtraFieldRule.class, "extra.head")));
        }
        if (field.getLabelEn() == null && field.getLabelFa() == null) {
            found.add(error("labelEn", "extra.nameless"));
        } else if (field.getKey() == null && field.getEntity() != null) {
            field.setKey(freeKey(field, session));
        }
        if (field.getKey() != null && !KEY.matcher(field.getKey()).matches()) {
            found.add(error("key", "extra.key", field.getKey()));
        }
        if (field.getKind() == ExtraKind.TEXT && (field.getMaxLength() < 1 || field.getMaxLength() > TEXT_LENGTH)) {
            found.add(error("maxLength", "extra.length", TEXT_LENGTH));
        }
        if (field.getKind() == ExtraKind.PICK && field.getPickList() == null) {
            field.setPickList(field.getEntity() + '.' + ExtraAttribute.PREFIX + field.getKey());
        }
        if (field.isNew()) {
            if (extraFields.of(field.getEntity()).size() >= MOST) {
                found.add(error("entity", "extra.many", MOST));
            }
        } else {
            unchanged(field, found);
        }
        return found;
    }

    private void unchanged(ExtraField field, List<Diagnostic> found) {
        ExtraAttribute stored = extraFields.of(field.getEntity()).stream().filter(one -> one.key().equals(field.getKey())).findFirst().orElse(null);
        boolean sameLength = stored != null && stored.maxLength() == stored.extraKind().longest(field.getMaxLength());
        if (stored == null || stored.extraKind() != field.getKind() || !sameLength) {
            found.add(error(stored == null ? "key" : "kind", "extra.fixed"));
        }
    }

    /** From the English label, or else "field", with a number where that is taken. */
    private static String freeKey(ExtraField field, Session session) {
        String label = field.getLabelEn() == null ? "" : Normalizer.normalize(field.getLabelEn(), Normalizer.Form.NFD);
        String letters = label.toLowerCase(Locale.ROOT).replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "_").replaceAll("^[^a-z]+|_+$", "");
        String wanted = letters.isEmpty() ? "field" : letters.substring(0, Math.min(KEY_LENGTH, letters.length()));
        String key = wanted;
        for (int number = 2; isTaken(field, key, session); number++) {
            key = wanted + number;
        }
        return key;
    }

    private static boolean isTaken(ExtraField field, String key, Session session) {
        return session.count(Query.of(ExtraField.class).where(Criteria.where("entity").is(field.getEntity()))
            .and(Criteria.where("key").is(key)).and(Criteria.where("id").isNot(field.getId()))) > 0;
    }

    @Override
    public List<Diagnostic> beforeRemove(ExtraField field, Session session) {
        return session.isReplay() ? List.of() : List.of(error("retired", "extra.keep"));
    }

    private static Diagnostic error(String attribute, String key, Object... args) {
        return Diagnostic.error(attribute, Message.of(ExtraFieldRule.class, key, args));
    }
}
