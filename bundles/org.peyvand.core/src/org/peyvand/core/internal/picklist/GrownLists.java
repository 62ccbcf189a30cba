package org.peyvand.core.internal.picklist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.peyvand.base.text.Message;
import org.peyvand.core.PickList;
import org.peyvand.core.PickOption;
import org.peyvand.persistence.extra.ExtraAttribute;
import org.peyvand.persistence.extra.ExtraFields;
import org.peyvand.persistence.extra.ExtraKind;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.model.ExtraField;

/** The lists that nobody contributes: those of extra fields, of all entities that can have extra fields, and of all lists. */
final class GrownLists {
    private static final Locale PERSIAN = Locale.of("fa");
    /** What the program keeps for itself has no extra fields. */
    private static final List<String> OWN = List.of("persistence.", "security.", "exchange.", "core.view", "core.pickvalue",
        "sales.numbersequence", "sales.stagechange");
    private final EntityDescriptions descriptions;
    private final ExtraFields extraFields;

    GrownLists(EntityDescriptions descriptions, ExtraFields extraFields) {
        this.descriptions = descriptions;
        this.extraFields = extraFields;
    }

    /** The contributed lists and those of extra fields, before the administrator's values. */
    Map<String, PickList> with(Map<String, PickList> contributed) {
        Map<String, PickList> lists = new LinkedHashMap<>(contributed);
        for (ExtraAttribute field : extraFields.all()) {
            if (field.extraKind() == ExtraKind.PICK) {
                lists.putIfAbsent(field.pickList(), new PickList(field.pickList(), field.labelEn(), field.labelFa(), true, List.of()));
            }
        }
        return lists;
    }

    /** With two lists over what there is; an administrator may begin a list of his own, but no entity. */
    Map<String, PickList> over(Map<String, PickList> lists) {
        Map<String, PickList> all = new LinkedHashMap<>(lists);
        all.put(ExtraField.LISTS, list(ExtraField.LISTS, "lists", true, lists.values().stream()
            .map(list -> new PickOption(list.id(), list.labelEn(), list.labelFa(), "", false))));
        all.put(ExtraField.ENTITIES, list(ExtraField.ENTITIES, "entities", false, descriptions.all().stream()
            .filter(GrownLists::isExtensible).map(GrownLists::option)));
        return all;
    }

    private static PickList list(String id, String label, boolean extensible, Stream<PickOption> options) {
        Message message = Message.of(GrownLists.class, label);
        return new PickList(id, message.in(Locale.ENGLISH), message.in(PERSIAN), extensible, options.toList());
    }

    private static PickOption option(EntityDescription entity) {
        return new PickOption(entity.id(), entity.label(Locale.ENGLISH), entity.label(PERSIAN), "", false);
    }

    private static boolean isExtensible(EntityDescription entity) {
        return OWN.stream().noneMatch(entity.id()::startsWith);
    }
}
