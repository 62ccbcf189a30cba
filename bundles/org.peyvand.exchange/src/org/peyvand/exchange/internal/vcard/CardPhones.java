package org.peyvand.exchange.internal.vcard;

import ezvcard.parameter.TelephoneType;
import ezvcard.property.Telephone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Sorts the phone numbers of a card into columns by their types. */
final class CardPhones {
    private static final Map<String, Integer> COLUMNS = columns();

    private CardPhones() {
    }

    private static Map<String, Integer> columns() {
        Map<String, Integer> columns = new LinkedHashMap<>();
        columns.put("Mobile Phone", 2);
        columns.put("Business Phone", 2);
        columns.put("Home Phone", 2);
        columns.put("Other Phone", 6);
        columns.put("Business Fax", 1);
        columns.put("Home Fax", 1);
        columns.put("Pager", 1);
        return columns;
    }

    static List<String> headers() {
        List<String> headers = new ArrayList<>();
        COLUMNS.forEach((name, count) -> {
            for (int i = 1; i <= count; i++) {
                headers.add(CardColumns.numbered(name, i));
            }
        });
        return headers;
    }

    static void put(List<Telephone> phones, Map<String, String> cells) {
        for (Telephone phone : phones) {
            String number = number(phone);
            if (number != null && !number.isBlank() && !cells.containsValue(number.strip()) && !put(kind(phone), number.strip(), cells)
                    && !put("Other Phone", number.strip(), cells)) {
                String last = CardColumns.numbered("Other Phone", COLUMNS.get("Other Phone"));
                cells.put(last, cells.get(last) + "; " + number.strip());
            }
        }
    }

    private static boolean put(String kind, String number, Map<String, String> cells) {
        for (int i = 1; i <= COLUMNS.get(kind); i++) {
            String header = CardColumns.numbered(kind, i);
            if (cells.get(header).isEmpty()) {
                cells.put(header, number);
                return true;
            }
        }
        return false;
    }

    private static String number(Telephone phone) {
        if (phone.getUri() == null) {
            return phone.getText();
        }
        String extension = phone.getUri().getExtension();
        return phone.getUri().getNumber() + (extension == null ? "" : " ext. " + extension);
    }

    private static String kind(Telephone phone) {
        Set<String> types = phone.getTypes().stream().map(TelephoneType::getValue).map(type -> type.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        boolean home = types.stream().anyMatch(type -> type.startsWith("home"));
        if (types.stream().anyMatch(type -> type.endsWith("fax"))) {
            return home ? "Home Fax" : "Business Fax";
        }
        if (types.contains("pager")) {
            return "Pager";
        }
        if (types.contains("cell") || types.contains("mobile") || types.contains("iphone")) {
            return "Mobile Phone";
        }
        if (types.stream().anyMatch(type -> type.startsWith("work"))) {
            return "Business Phone";
        }
        return home ? "Home Phone" : "Other Phone";
    }
}
