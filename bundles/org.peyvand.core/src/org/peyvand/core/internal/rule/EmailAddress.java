package org.peyvand.core.internal.rule;

import java.util.regex.Pattern;

/** E-mail addresses as far as a mail server's name and a mailbox can be told apart; only the receiver knows whether it exists. */
final class EmailAddress {
    private static final Pattern SHAPE = Pattern.compile("[^\\s@<>,;:\"\\\\]+@[^\\s@<>,;:\"\\\\.]+(\\.[^\\s@<>,;:\"\\\\.]+)*");
    private static final int LONGEST = 254;

    private EmailAddress() {
    }

    static boolean isValid(String text) {
        return text.length() <= LONGEST && SHAPE.matcher(text).matches();
    }
}
