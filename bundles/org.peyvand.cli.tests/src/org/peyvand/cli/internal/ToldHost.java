package org.peyvand.cli.internal;

import java.util.Optional;
import org.peyvand.persistence.Host;
import org.peyvand.persistence.WayIn;

/** Keeps what it was told. */
final class ToldHost implements Host {
    private WayIn way;

    @Override
    public void is(WayIn told) {
        way = told;
    }

    @Override
    public Optional<WayIn> way() {
        return Optional.ofNullable(way);
    }
}
