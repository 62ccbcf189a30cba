package org.peyvand.persistence.module;

import java.util.List;

/** The contributed modules. An OSGi service. */
public interface Modules {

    /**
     * All sound modules, each after those it depends on. A module whose contribution is broken, or that depends on one that is
     * not there, is logged and left out.
     */
    List<Module> inOrder();
}
