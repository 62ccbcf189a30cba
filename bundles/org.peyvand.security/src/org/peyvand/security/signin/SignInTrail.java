package org.peyvand.security.signin;

import java.time.Instant;
import java.util.List;
import org.peyvand.security.model.SignInEvent;

/** The audit trail of sign-ins and passwords. Nobody changes it. */
public interface SignInTrail {

    /**
     * What happened, latest first; nothing for those without full access.
     *
     * @param before only what happened before this moment; {@code null} for all
     * @param most how many at most, from 1
     */
    List<SignInEvent> latest(Instant before, int most);
}
