package org.peyvand.simulation.internal.inside;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.log.LoggedValues;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.replay.LoggedChange;
import org.peyvand.persistence.replay.RecordImages;
import org.peyvand.sync.HeadDesk;
import org.peyvand.sync.model.HeldBack;
import org.peyvand.sync.model.SyncConflict;
import org.peyvand.sync.protocol.HeadOffice;
import org.peyvand.sync.protocol.LoadPage;

/** What a node has, as maps of texts. */
record States(Inside inside) {
    private static final List<String> COMPARED = List.of("core.account", "core.organisation", "core.contactpoint", "core.activity", "core.user", "core.branch", "sync.conflict", "sync.held",
        "sales.opportunity", "sales.invoice", "sales.line", "sales.numbersequence");
    private static final int ALL = 1_000_000;

    /** By entity and identifier, the values by attribute. */
    Map<String, Map<String, String>> own() {
        RecordImages images = inside.service(RecordImages.class);
        return inside.work().read(session -> {
            Map<String, Map<String, String>> found = new TreeMap<>();
            COMPARED.forEach(entity -> images.after(session, entity, null, ALL).forEach(one -> put(one, found)));
            return found;
        });
    }

    /** By entity and identifier. */
    Set<String> keys() {
        EntityDescriptions descriptions = inside.service(EntityDescriptions.class);
        return inside.work().read(session -> {
            Set<String> found = new TreeSet<>();
            COMPARED.forEach(entity -> session.trusted().select(Query.of(descriptions.byId(entity).orElseThrow().type()), "id")
                .forEach(row -> found.add(entity + ' ' + row.get("id", UUID.class))));
            return found;
        });
    }

    /** At the head office: what a branch would be given if it began anew. Words: branch, incarnation. */
    Map<String, Map<String, String>> of(String[] words) {
        HeadOffice desk = inside.service(HeadDesk.class).of(UUID.fromString(words[0]));
        Map<String, Map<String, String>> found = new TreeMap<>();
        String token = null;
        do {
            LoadPage page = desk.load(UUID.fromString(words[1]), token);
            page.records().stream().filter(one -> Set.copyOf(COMPARED).contains(one.entity())).forEach(one -> put(one, found));
            token = page.next();
        } while (token != null);
        return found;
    }

    private static void put(LoggedChange image, Map<String, Map<String, String>> found) {
        Map<String, String> values = new LinkedHashMap<>();
        image.values().forEach((name, value) -> values.put(name, text(value)));
        found.put(image.entity() + ' ' + image.record(), values);
    }

    private static String text(LoggedValues value) {
        return String.valueOf(value.after());
    }

    /** Conflicts and what is held back. */
    List<Map<String, String>> inbox() {
        return inside.work().read(session -> {
            List<Map<String, String>> found = new ArrayList<>();
            session.trusted().list(Query.of(SyncConflict.class)).forEach(one -> found.add(conflict(one)));
            session.trusted().list(Query.of(HeldBack.class)).forEach(one -> found.add(Map.of("kind", "HELD", "content", one.getContent(), "reason", one.getReasonEn(),
                "state", one.getState().name())));
            return found;
        });
    }

    private static Map<String, String> conflict(SyncConflict one) {
        Map<String, String> values = new HashMap<>();
        values.put("kind", one.getKind().name());
        values.put("record", one.getRecordId().toString());
        values.put("attribute", one.getAttribute());
        values.put("base", one.getBase());
        values.put("kept", one.getKept());
        values.put("lost", one.getLost());
        return values;
    }
}
