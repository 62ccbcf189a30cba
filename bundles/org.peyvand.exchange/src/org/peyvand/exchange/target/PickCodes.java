package org.peyvand.exchange.target;

import java.util.List;

/** The codes of pick lists. An OSGi service of the module that keeps the lists. */
public interface PickCodes {

    /**
     * One code.
     *
     * @param code   as it is stored
     * @param labels what people call it, in all languages
     */
    record Code(String code, List<String> labels) {
        /** Takes a copy of the labels. */
        public Code {
            labels = List.copyOf(labels);
        }
    }

    /** The codes of a list that are in use; empty when the list is unknown. */
    List<Code> codes(String list);

    /** Whether records may hold a text that is not on the list. */
    boolean isExtensible(String list);
}
