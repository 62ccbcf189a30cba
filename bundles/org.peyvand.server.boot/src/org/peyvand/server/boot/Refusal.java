package org.peyvand.server.boot;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Why the head office does not start: a sentence in the reader's language and the exit code. */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;
    private final int code;
    private final String key;
    private final transient Object[] arguments;

    private Refusal(int code, Throwable cause, String key, Object... arguments) {
        super(key, cause);
        this.code = code;
        this.key = key;
        this.arguments = arguments;
    }

    /** The words of the command line are wrong. */
    static Refusal usage(String key, Object... arguments) {
        return new Refusal(HeadOffice.WRONG_USAGE, null, key, arguments);
    }

    /** The machine does not let it start. */
    static Refusal failed(Throwable cause, String key, Object... arguments) {
        return new Refusal(HeadOffice.FAILED, cause, key, arguments);
    }

    int code() {
        return code;
    }

    String sentence(Locale language) {
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        ResourceBundle texts = ResourceBundle.getBundle("org.peyvand.server.boot.messages", language, Refusal.class.getClassLoader(), control);
        // texts are shown as they were typed: numbers such as ports are names here
        return new MessageFormat(texts.getString(key), Locale.ROOT).format(arguments);
    }
}
