package org.peyvand.security.ui.internal.role;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peyvand.persistence.access.Action;
import org.peyvand.persistence.access.FieldRight;
import org.peyvand.security.RoleSheet;
import org.peyvand.security.model.Reach;
import org.peyvand.ui.editor.RowsText;

/** What a role says as rows of a text: one for each kind of record, each limited field and each permission. */
final class SheetText {
    /** Name of the value that says which kind of record, field or permission a row is about. */
    static final String ABOUT = "about";
    /** Name of the value with the right on a field. */
    static final String RIGHT = "right";
    private static final String ID = "id";
    private static final String REACH = "reach";
    private static final String FIELD = "field";
    private static final String PERMISSION = "permission";

    private SheetText() {
    }

    /** As a text; equal sheets give equal ones. */
    static String write(RoleSheet sheet) {
        List<Map<String, String>> rows = new ArrayList<>();
        sheet.reaches().forEach((entity, row) -> {
            Map<String, String> cells = row(REACH, entity);
            Arrays.stream(Action.values()).forEach(action -> cells.put(action.name(), row.getOrDefault(action, Reach.NONE).name()));
            rows.add(cells);
        });
        sheet.fields().forEach((entity, row) -> row.forEach((attribute, right) -> {
            Map<String, String> cells = row(FIELD, entity + '/' + attribute);
            cells.put(RIGHT, right.name());
            rows.add(cells);
        }));
        sheet.permissions().forEach(permission -> rows.add(row(PERMISSION, permission)));
        rows.sort(Comparator.comparing(row -> row.get(ID)));
        return RowsText.write(rows);
    }

    private static Map<String, String> row(String kind, String about) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put(ID, kind + ':' + about);
        cells.put(ABOUT, about);
        return cells;
    }

    /** @throws IllegalArgumentException when it is none of {@link #write}, or says what this program does not know */
    static RoleSheet read(RoleSheet of, String text) {
        Map<String, Map<Action, Reach>> reaches = new HashMap<>();
        Map<String, Map<String, FieldRight>> fields = new HashMap<>();
        Set<String> permissions = new HashSet<>();
        for (Map<String, String> cells : RowsText.read(text)) {
            String about = cells.getOrDefault(ABOUT, "");
            switch (cells.getOrDefault(ID, "").split(":", 2)[0]) {
                case REACH -> reaches.put(about, reach(cells));
                case FIELD -> fields.computeIfAbsent(about.split("/", 2)[0], any -> new HashMap<>()).put(about.substring(about.indexOf('/') + 1), FieldRight.valueOf(cells.get(RIGHT)));
                case PERMISSION -> permissions.add(about);
                default -> throw new IllegalArgumentException("No row of a role: " + cells);
            }
        }
        return new RoleSheet(of.id(), of.name(), of.fullAccess(), of.code(), reaches, fields, permissions);
    }

    private static Map<Action, Reach> reach(Map<String, String> cells) {
        Map<Action, Reach> row = new EnumMap<>(Action.class);
        for (Action action : Action.values()) {
            row.put(action, Reach.valueOf(cells.getOrDefault(action.name(), Reach.NONE.name())));
        }
        return row;
    }
}
