package org.peyvand.sync;

import org.peyvand.base.Outcome;
import org.peyvand.core.model.Branch;

/** The branches as the head office sets them up. An OSGi service. */
public interface BranchBook {

    /**
     * The branch with this name or code, with somebody who works in it; what is missing is made below the head office.
     *
     * @return refused when whoever works here may not, or the name is no name
     */
    Outcome<Branch> open(String name);
}
