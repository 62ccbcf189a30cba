package org.peyvand.exchange.internal.vcard;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.regex.Pattern;
import org.peyvand.base.text.Message;
import org.peyvand.exchange.format.FormatRefused;
import org.peyvand.exchange.format.Limits;

/**
 * Cuts a file into single cards, so that one broken card does not spoil the others. Pictures, sounds and keys are left out here:
 * they are long, have no place and are what programs write wrong most often.
 */
final class CardSplitter {
    private static final Pattern BEGIN = Pattern.compile("\\s*BEGIN\\s*:\\s*VCARD\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern END = Pattern.compile("\\s*END\\s*:\\s*VCARD\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern DROPPED = Pattern.compile("([A-Za-z0-9-]+\\.)?(PHOTO|LOGO|SOUND|KEY|X-MS-CARDPICTURE)[;:].*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern PROPERTY = Pattern.compile("[A-Za-z][A-Za-z0-9._-]*[;:].*", Pattern.DOTALL);
    private static final int MOST_DEPTH = 8;
    private final BufferedReader lines;
    private final Limits limits;
    private long line;

    CardSplitter(BufferedReader lines, Limits limits) {
        this.lines = lines;
        this.limits = limits;
    }

    /**
     * One card.
     *
     * @param line    where it begins, from 1
     * @param text    the card with {@code END:VCARD}; empty when it is too long
     * @param problem why it cannot be used; null when it can
     */
    record Card(long line, String text, Message problem) {
    }

    /** The next card; null at the end. */
    Card next() throws IOException {
        String text = read();
        while (text != null && !BEGIN.matcher(text).matches()) {
            text = read();
        }
        return text == null ? null : card(line);
    }

    private Card card(long start) throws IOException {
        StringBuilder card = new StringBuilder("BEGIN:VCARD\r\n");
        boolean dropping = false;
        int depth = 1;
        while (true) {
            String text = read();
            if (text == null) {
                return new Card(start, card.length() > limits.recordChars() ? "" : card.append("END:VCARD\r\n").toString(),
                        FormatRefused.reason("card.cutOff", start));
            }
            if (END.matcher(text).matches() && --depth == 0) {
                break;
            }
            depth += BEGIN.matcher(text).matches() && depth < MOST_DEPTH ? 1 : 0;
            boolean folded = text.startsWith(" ") || text.startsWith("\t");
            dropping = !folded && DROPPED.matcher(text).matches() || dropping && (folded || !PROPERTY.matcher(text).matches());
            if (!dropping && card.length() <= limits.recordChars()) {
                card.append(text).append("\r\n");
            }
        }
        boolean tooLong = card.length() > limits.recordChars();
        return new Card(start, tooLong ? "" : card.append("END:VCARD\r\n").toString(),
                tooLong ? FormatRefused.reason("card.tooLong", start, limits.recordChars() >> 20) : null);
    }

    private String read() throws IOException {
        StringBuilder text = new StringBuilder();
        int c = lines.read();
        if (c < 0) {
            return null;
        }
        while (c >= 0 && c != '\n' && c != '\r') {
            if (text.length() <= limits.recordChars()) {
                text.append((char) c);
            }
            c = lines.read();
        }
        if (c == '\r') {
            lines.mark(1);
            if (lines.read() != '\n') {
                lines.reset();
            }
        }
        line++;
        return text.toString();
    }
}
