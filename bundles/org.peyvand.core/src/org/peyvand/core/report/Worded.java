package org.peyvand.core.report;

import org.peyvand.base.culture.Culture;

/**
 * A cell that reads differently in each culture, such as a month. {@link Object#toString()} gives the plain technical form that scripts
 * read ({@code 2017-03}).
 */
public interface Worded {

    /**
     * Words the value for people.
     *
     * @param culture language, calendar and digits
     * @return the text to show
     */
    String in(Culture culture);

    /** {@return whether it is a span of time, which a chart never leaves out} */
    default boolean isTime() {
        return false;
    }
}
