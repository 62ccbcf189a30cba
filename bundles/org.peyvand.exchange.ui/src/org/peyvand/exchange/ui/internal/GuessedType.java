package org.peyvand.exchange.ui.internal;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the values of a column look like, told to the person before anything is converted. Digits of any script count. */
enum GuessedType {
    /** Nothing is in it. */
    EMPTY(""),
    /** Yes and no, in words of both languages. */
    FLAG("yes|no|true|false|y|n|بله|بلی|خیر|نه|آری"),
    /** A day, perhaps with a time. */
    DATE("\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}([ t].*)?"),
    /** An address of electronic mail. */
    EMAIL("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"),
    /** A number that is dialled. */
    PHONE("(\\+|00?)[\\d() .-]{7,}"),
    /** An address on the web. */
    WEB("(https?://|www\\.)\\S+"),
    /** A number, with or without separators, per cent or a sign of money. */
    NUMBER("[-+]?[$€]?\\d[\\d ,.٬٫']*( ?(%|٪|ریال|تومان|irr))?"),
    /** Anything else. */
    TEXT(".*");

    private final Pattern form;

    GuessedType(String form) {
        this.form = Pattern.compile(form, Pattern.DOTALL);
    }

    /** Key of what people call it. */
    String key() {
        return "type." + name().toLowerCase(Locale.ROOT);
    }

    /** The first type that all values have; empty ones say nothing. */
    static GuessedType of(List<String> values) {
        List<String> said = values.stream().filter(value -> value != null && !value.isBlank()).map(GuessedType::plain).toList();
        if (said.isEmpty()) {
            return EMPTY;
        }
        for (GuessedType type : values()) {
            if (said.stream().allMatch(value -> type.form.matcher(value).matches())) {
                return type;
            }
        }
        return TEXT;
    }

    private static String plain(String value) {
        StringBuilder plain = new StringBuilder();
        value.strip().toLowerCase(Locale.ROOT).codePoints().filter(code -> Character.getType(code) != Character.FORMAT)
                .forEach(code -> plain.appendCodePoint(Character.isDigit(code) ? '0' + Character.digit(code, 10) : code));
        return plain.toString();
    }
}
