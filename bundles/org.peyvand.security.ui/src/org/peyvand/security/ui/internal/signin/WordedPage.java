package org.peyvand.security.ui.internal.signin;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Function;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;

/** A page whose words stand under one key: {@code key.title}, {@code key.lead} and {@code key.ok}. */
abstract class WordedPage implements DoorPage {
    private final String key;
    private final Object[] args;

    /** @param args of the lead */
    WordedPage(String key, Object... args) {
        this.key = key;
        this.args = args;
    }

    @Override
    public final Message title() {
        return SignInText.of(key + ".title");
    }

    @Override
    public final Message lead() {
        return SignInText.of(key + ".lead", args);
    }

    @Override
    public final Message action() {
        return SignInText.of(key + ".ok");
    }

    /** Does something with a password in the background and wipes it; goes on when that was not refused. */
    static <T> void run(Door door, char[] password, Function<char[], Outcome<T>> work, Consumer<T> then) {
        door.run(progress -> {
            try {
                return work.apply(password);
            } finally {
                Arrays.fill(password, '\0');
            }
        }, then);
    }
}
