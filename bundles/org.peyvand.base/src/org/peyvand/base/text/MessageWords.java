package org.peyvand.base.text;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.peyvand.base.Money;
import org.peyvand.base.culture.Culture;

/** Puts a {@link Message} into words. */
final class MessageWords {

    private static final Logger LOG = System.getLogger(MessageWords.class.getName());

    private MessageWords() {
    }

    static String of(Message message, Culture culture) {
        Object[] args = message.args().stream().map(arg -> shown(arg, culture)).toArray();
        Optional<String> pattern = Words.find(message.owner(), "messages", message.key(), culture.language());
        if (pattern.isEmpty()) {
            LOG.log(Level.WARNING, "No words for message {0} of {1}", message.key(), message.owner().getName());
            return args.length == 0 ? message.key() : message.key() + ' ' + java.util.Arrays.asList(args);
        }
        return new MessageFormat(pattern.get(), numberLocale(culture)).format(args, new StringBuffer(), null).toString();
    }

    private static Object shown(Object arg, Culture culture) {
        return switch (arg) {
            case null -> "";
            case Message message -> message.in(culture);
            case Wording wording -> wording.in(culture.language());
            case LocalDate day -> culture.date(day);
            case Instant moment -> culture.moment(moment);
            case Money money -> culture.money(money);
            case Enum<?> constant -> Labels.of(constant, culture.language());
            case Number number -> number;
            default -> arg.toString();
        };
    }

    private static ULocale numberLocale(Culture culture) {
        return ULocale.forLocale(culture.language()).setKeywordValue("numbers", culture.persianDigits() ? "arabext" : "latn");
    }
}
