package org.peyvand.core.measure;

import java.util.List;

/** Names measures of a module. Register it as an OSGi service. */
public interface MeasureSource {

    /** The measures; the same ones each time. */
    List<Measure> measures();
}
