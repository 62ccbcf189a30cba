package org.peyvand.extensions;

import java.util.List;

/** The contributions of all installed bundles. An OSGi service. */
public interface Extensions {

    /**
     * All top-level elements contributed to an extension point, ordered by contributing bundle and then as written.
     * Elements whose bundle is gone or that the registry calls invalid are logged and left out.
     *
     * @param pointId full id of the extension point, such as {@code org.peyvand.persistence.entities}
     * @return never {@code null}; empty when nobody contributes or the point is not declared
     */
    List<Contribution> of(String pointId);
}
