package org.peyvand.core.internal.picklist;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.peyvand.base.text.PersianText;
import org.peyvand.core.PickList;
import org.peyvand.core.PickOption;
import org.peyvand.core.model.PickValue;

/** All lists at one moment, with an index from what people write to codes. Immutable. */
final class Catalog {
    private final Map<String, PickList> lists;
    private final Map<String, Map<String, String>> codes = new HashMap<>();

    private Catalog(Map<String, PickList> lists) {
        this.lists = lists;
        lists.forEach((id, list) -> codes.put(id, index(list)));
    }

    /** Contributed lists, changed by the administrator's values. */
    static Catalog of(Map<String, PickList> contributed, List<PickValue> values) {
        Map<String, List<PickValue>> byList = new LinkedHashMap<>();
        values.forEach(value -> byList.computeIfAbsent(value.getList(), id -> new ArrayList<>()).add(value));
        Map<String, PickList> lists = new LinkedHashMap<>(contributed);
        byList.forEach((id, own) -> lists.put(id, changed(lists.getOrDefault(id, new PickList(id, id, id, true, List.of())), own)));
        return new Catalog(Collections.unmodifiableMap(lists));
    }

    /** With further lists that follow from these. */
    Catalog and(UnaryOperator<Map<String, PickList>> more) {
        return new Catalog(Collections.unmodifiableMap(more.apply(lists)));
    }

    Map<String, PickList> lists() {
        return lists;
    }

    Optional<String> code(String list, String text) {
        return Optional.ofNullable(codes.getOrDefault(list, Map.of()).get(folded(text)));
    }

    private static PickList changed(PickList list, List<PickValue> own) {
        Map<String, Placed> places = new LinkedHashMap<>();
        for (PickOption option : list.options()) {
            places.put(option.code(), new Placed(option, places.size()));
        }
        for (PickValue value : own) {
            Placed before = places.get(value.getCode());
            double place = value.getPosition() != null ? value.getPosition() - 0.5 : before != null ? before.place() : places.size();
            places.put(value.getCode(), new Placed(option(value, before), place));
        }
        List<PickOption> sorted = places.values().stream().sorted(Comparator.comparingDouble(Placed::place)).map(Placed::option).toList();
        return new PickList(list.id(), list.labelEn(), list.labelFa(), list.extensible(), sorted);
    }

    private static PickOption option(PickValue value, Placed before) {
        PickOption old = before == null ? new PickOption(value.getCode(), null, null, null, false) : before.option();
        boolean known = before != null;
        return new PickOption(value.getCode(),
            value.getLabelEn() == null && known ? old.labelEn() : value.getLabelEn(),
            value.getLabelFa() == null && known ? old.labelFa() : value.getLabelFa(),
            value.getColour() == null ? old.colour() : value.getColour(), value.isRetired());
    }

    /** Offered values win over retired ones, codes over labels, earlier over later. */
    private static Map<String, String> index(PickList list) {
        Map<String, String> index = new HashMap<>();
        List<PickOption> ranked = list.options().stream().sorted(Comparator.comparing(PickOption::retired)).toList();
        ranked.forEach(option -> index.putIfAbsent(folded(option.code()), option.code()));
        ranked.forEach(option -> {
            index.putIfAbsent(folded(option.labelEn()), option.code());
            index.putIfAbsent(folded(option.labelFa()), option.code());
        });
        return index;
    }

    /** Half-spaces are often typed as blanks, or not at all. */
    private static String folded(String text) {
        return PersianText.searchKey(text).replace(" ", "");
    }

    /** A value and where it stands; the administrator's position n puts it before the contributed value n. */
    private record Placed(PickOption option, double place) {
    }
}
