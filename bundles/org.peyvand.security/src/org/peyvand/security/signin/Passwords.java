package org.peyvand.security.signin;

import java.util.Optional;
import java.util.UUID;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.security.model.SignInWay;

/**
 * Passwords of users; they are kept as salted memory-hard hashes only. Whoever calls with a password wipes the array afterwards.
 * Reads and writes: not for the UI thread, save for {@link #problem}.
 */
public interface Passwords {

    /** Whether somebody can sign in with a password. */
    boolean has(UUID user);

    /**
     * What is wrong with a new password, by NIST SP 800-63B: too short or long, one that everybody tries, or made of the name.
     *
     * @param login of the user; may be {@code null}
     */
    Optional<Message> problem(String login, char[] fresh);

    /**
     * Whoever works here, or has just signed in and must change it, gets a password of his own.
     *
     * @param old the present one; {@code null} when there is none or sign-in has just asked for it
     */
    Outcome<Void> change(char[] old, char[] fresh, SignInWay way);

    /** Somebody who looks after users chooses a password for somebody, who has to change it when he signs in next. Ends his lock-out. */
    Outcome<Void> reset(UUID user, char[] fresh, SignInWay way);
}
