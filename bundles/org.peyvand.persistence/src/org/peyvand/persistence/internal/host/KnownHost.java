package org.peyvand.persistence.internal.host;

import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.peyvand.persistence.Host;
import org.peyvand.persistence.WayIn;

/** {@link Host} of this process. */
@Component
public final class KnownHost implements Host {
    private volatile WayIn way;

    @Override
    public void is(WayIn told) {
        way = told;
    }

    @Override
    public Optional<WayIn> way() {
        return Optional.ofNullable(way);
    }
}
