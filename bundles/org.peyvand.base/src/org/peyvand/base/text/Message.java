package org.peyvand.base.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.peyvand.base.culture.Culture;

/**
 * A sentence that is put into words only when it is known who reads it.
 *
 * <p>The words stand in the resource bundle {@code messages} (UTF-8 {@code messages.properties} and {@code messages_fa.properties})
 * in the package of {@code owner} and are loaded by its class loader. The pattern is that of {@code com.ibm.icu.text.MessageFormat}:
 * {@code {0}}, {@code {0,number}}, {@code {0,plural,one{# row} other{# rows}}}; an apostrophe needs no doubling.
 * Numbers, days, moments, money, enum constants, {@link Wording}s and other messages among the arguments follow the reader's culture. Numbers that are
 * really names (years, codes) should be passed as strings.
 *
 * @param owner class beside which the bundle stands
 * @param key   key in the bundle
 * @param args  arguments; a null is shown as nothing
 */
public record Message(Class<?> owner, String key, List<Object> args) {

    /** Takes a copy of the arguments. */
    public Message {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(key, "key");
        args = Collections.unmodifiableList(new ArrayList<>(args));
    }

    /** A message of the bundle beside {@code owner}. */
    public static Message of(Class<?> owner, String key, Object... args) {
        return new Message(owner, key, Arrays.asList(args));
    }

    /** The sentence in this language, with the usual digits and calendar of it. */
    public String in(Locale language) {
        return in(Culture.of(language));
    }

    /** The sentence in this culture's language, digits and calendar. A key that has no words is shown as it is, with its arguments. */
    public String in(Culture culture) {
        return MessageWords.of(this, culture);
    }
}
