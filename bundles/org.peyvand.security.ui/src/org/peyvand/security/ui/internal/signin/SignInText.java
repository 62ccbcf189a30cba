package org.peyvand.security.ui.internal.signin;

import org.peyvand.base.text.Message;

/** The words of sign-in; see {@code messages.properties} beside this class. */
final class SignInText {
    private SignInText() {
    }

    static Message of(String key, Object... args) {
        return Message.of(SignInText.class, key, args);
    }
}
