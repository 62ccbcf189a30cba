package org.peyvand.ui.list;

import org.peyvand.persistence.Criterion;
import org.peyvand.ui.Kit;

/** Limits the records of a contributed list, for instance to those of the person. Called off the UI thread before each reading. */
@FunctionalInterface
public interface ListFilter {
    /** The limit as of now. */
    Criterion criterion(Kit kit);
}
