package org.peyvand.cli.rights;

import org.peyvand.security.model.Reach;

/** Where a record stands, seen from whoever asks. The name is that of the user it belongs to. */
enum Place {
    /** Whoever asks. */
    ALI(Reach.OWN),
    /** Somebody of the same team. */
    SARA(Reach.TEAM),
    /** Somebody of the same branch. */
    REZA(Reach.BRANCH),
    /** Somebody of a branch below. */
    KIMIA(Reach.BRANCHES),
    /** Somebody of another branch. */
    SHIRIN(Reach.ALL);

    private final Reach needed;

    Place(Reach needed) {
        this.needed = needed;
    }

    /** Whether a right of this reach gets here. */
    boolean isReached(Reach reach, boolean hasTeams) {
        Reach least = needed == Reach.TEAM && !hasTeams ? Reach.BRANCH : needed;
        return reach.compareTo(least) >= 0;
    }

    String login() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
