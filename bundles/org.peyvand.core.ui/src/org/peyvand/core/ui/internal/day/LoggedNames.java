package org.peyvand.core.ui.internal.day;

import java.util.ArrayList;
import java.util.List;

/** Names of the attributes in an entry of the change log, which is a JSON object of {@code "name":[old,new]}. */
final class LoggedNames {
    private LoggedNames() {
    }

    /** The names in their order; none when the text is no such object. */
    static List<String> of(String json) {
        List<String> names = new ArrayList<>();
        int depth = 0;
        for (int i = 0; json != null && i < json.length(); i++) {
            char c = json.charAt(i);
            if (c == '"') {
                int end = end(json, i + 1);
                if (depth == 1 && end + 1 < json.length() && json.charAt(end + 1) == ':') {
                    names.add(json.substring(i + 1, end));
                }
                i = end;
            } else if (c == '{' || c == '[') {
                depth++;
            } else if (c == '}' || c == ']') {
                depth--;
            }
        }
        return names;
    }

    /** Place of the quotation mark that ends a string. */
    private static int end(String json, int from) {
        int at = from;
        while (at < json.length() && json.charAt(at) != '"') {
            at += json.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }
}
