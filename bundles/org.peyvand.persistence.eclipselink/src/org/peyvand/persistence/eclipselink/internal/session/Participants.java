package org.peyvand.persistence.eclipselink.internal.session;

import java.util.List;
import java.util.Optional;
import org.peyvand.persistence.CurrentUser;
import org.peyvand.persistence.EntityRule;

/** Who takes part in a unit of work besides the caller. */
public interface Participants {

    /** The rules, highest ranking first. */
    List<EntityRule<?>> rules();

    /** Who is at work, if somebody knows. */
    Optional<CurrentUser> user();
}
