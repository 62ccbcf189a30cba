package org.peyvand.security.signin;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.peyvand.security.model.SignInEvent;
import org.peyvand.security.model.SignInEventKind;
import org.peyvand.security.model.SignInWay;

/** The audit trail of sign-ins, passwords and what was done with the data as a whole. Nobody changes it. */
public interface SignInTrail {

    /**
     * What happened, latest first; nothing for those who may not read the trail.
     *
     * @param before only what happened before this moment; {@code null} for all
     * @param most how many at most, from 1
     */
    List<SignInEvent> latest(Instant before, int most);

    /**
     * Notes what somebody has done with the data as a whole.
     *
     * @param person {@code null} for whoever works here, if anybody does
     */
    void note(SignInEventKind kind, SignInWay way, UUID person);

    /**
     * Notes what became of the certificate of a branch.
     *
     * @param subject which branch, and which certificate
     * @param from address of the computer that asked; {@code null} when it was whoever works here
     */
    void certificate(SignInEventKind kind, String subject, String from);

    /**
     * Notes what the program itself has noticed, without anybody having done it.
     *
     * @param at when it was; it may be noted later
     */
    void noticed(SignInEventKind kind, Instant at);

    /**
     * Which events; {@code null} for all.
     *
     * @param person whose sign-in
     * @param from not before this moment
     * @param until before this moment
     */
    record Filter(UUID person, Instant from, Instant until, SignInEventKind kind) {
    }

    /**
     * What happened, latest first; nothing for those who may not read the trail.
     *
     * @param offset events to skip, from 0
     * @param limit most events, at least 1
     */
    List<SignInEvent> events(Filter filter, int offset, int limit);
}
