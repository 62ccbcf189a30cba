package org.peyvand.exchange.internal.target;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text made of other columns.
 *
 * @param path   what it is for
 * @param text   paths in braces, other characters as they are; a path with a question mark may be blank
 * @param pick   {@code first}: the words before the last one; {@code last}: the last word; else everything
 * @param always whether it also replaces a value that the row has
 * @param soft   whether a text that cannot be converted is simply left out
 * @param when   paths of which one must have a text; none for always
 * @param unless paths of which none may have a text
 */
public record Derivation(String path, String text, String pick, boolean always, boolean soft, List<String> when, List<String> unless) {
    private static final Pattern PLACE = Pattern.compile("\\{([^}]+)}");

    /** The text for a row; empty when a part of it is missing. */
    public String of(Map<String, String> texts) {
        if (!when.isEmpty() && when.stream().allMatch(each -> texts.getOrDefault(each, "").isEmpty())
                || unless.stream().anyMatch(each -> !texts.getOrDefault(each, "").isEmpty())) {
            return "";
        }
        Matcher place = PLACE.matcher(text);
        StringBuilder result = new StringBuilder();
        boolean any = false;
        while (place.find()) {
            boolean optional = place.group(1).endsWith("?");
            String value = texts.getOrDefault(optional ? place.group(1).substring(0, place.group(1).length() - 1) : place.group(1), "");
            if (value.isBlank() && !optional) {
                return "";
            }
            any |= !value.isBlank();
            place.appendReplacement(result, Matcher.quoteReplacement(value));
        }
        place.appendTail(result);
        return any ? picked(result.toString().replaceAll("\\s+", " ").strip()) : "";
    }

    private String picked(String all) {
        if (!pick.isEmpty() && all.indexOf('@') >= 0) {
            return "";
        }
        int blank = all.lastIndexOf(' ');
        return switch (pick) {
            case "first" -> blank < 0 ? "" : all.substring(0, blank);
            case "last" -> all.substring(blank + 1);
            default -> all;
        };
    }
}
