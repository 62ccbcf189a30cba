package org.peyvand.persistence.eclipselink.internal.session;

import java.util.List;
import java.util.Optional;
import org.peyvand.persistence.CurrentUser;
import org.peyvand.persistence.EntityRule;
import org.peyvand.persistence.access.Access;

/** Who takes part in a unit of work besides the caller. */
public interface Participants {

    /** The rules, highest ranking first. */
    List<EntityRule<?>> rules();

    /** What whoever is at work may do; full when nobody says. */
    Access access();

    /** Who is at work, if somebody knows. */
    Optional<CurrentUser> user();
}
