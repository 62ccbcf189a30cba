package org.peyvand.ui.list.filter;

import java.util.Arrays;
import java.util.Locale;

/** How the value of an attribute is looked at. What is relative (today, me) stays so until records are read. */
public enum Operator {
    /** The text occurs somewhere. */
    CONTAINS(Needs.ONE),
    /** The text stands at the beginning. */
    STARTS(Needs.ONE),
    /** One of the values. */
    IS(Needs.SOME),
    /** None of the values. */
    IS_NOT(Needs.SOME),
    /** There is no value. */
    EMPTY(Needs.NOTHING),
    /** There is a value. */
    NOT_EMPTY(Needs.NOTHING),
    /** Greater. */
    MORE(Needs.ONE),
    /** Less. */
    LESS(Needs.ONE),
    /** Greater or equal. */
    AT_LEAST(Needs.ONE),
    /** Less or equal. */
    AT_MOST(Needs.ONE),
    /** From the one to the other, both included. */
    BETWEEN(Needs.TWO),
    /** Earlier than a day. */
    BEFORE(Needs.ONE),
    /** Later than a day. */
    AFTER(Needs.ONE),
    /** Earlier than today. */
    PAST(Needs.NOTHING),
    /** Today. */
    TODAY(Needs.NOTHING),
    /** The day before today. */
    YESTERDAY(Needs.NOTHING),
    /** The day after today. */
    TOMORROW(Needs.NOTHING),
    /** The week of today; weeks begin on Saturday in the Jalali calendar and on Monday in the Gregorian one. */
    THIS_WEEK(Needs.NOTHING),
    /** The week after. */
    NEXT_WEEK(Needs.NOTHING),
    /** The month of the person's calendar. */
    THIS_MONTH(Needs.NOTHING),
    /** The month before. */
    LAST_MONTH(Needs.NOTHING),
    /** The month after. */
    NEXT_MONTH(Needs.NOTHING),
    /** The quarter of the person's calendar. */
    THIS_QUARTER(Needs.NOTHING),
    /** The year of the person's calendar. */
    THIS_YEAR(Needs.NOTHING),
    /** The year before. */
    LAST_YEAR(Needs.NOTHING),
    /** So many days up to today. */
    LAST_DAYS(Needs.DAYS),
    /** So many days from today on. */
    NEXT_DAYS(Needs.DAYS),
    /** The person at work. */
    IS_ME(Needs.NOTHING),
    /** Somebody else, or nobody. */
    IS_NOT_ME(Needs.NOTHING),
    /** Yes. */
    YES(Needs.NOTHING),
    /** No, or nothing said. */
    NO(Needs.NOTHING),
    /** From a newer program; the condition is kept and left out of account. */
    UNKNOWN(Needs.NOTHING);

    /** What has to be said beside the operator. */
    public enum Needs {
        /** Nothing. */
        NOTHING,
        /** One value. */
        ONE,
        /** Two values. */
        TWO,
        /** One value or several. */
        SOME,
        /** A number of days. */
        DAYS
    }

    private final Needs needs;

    Operator(Needs needs) {
        this.needs = needs;
    }

    /** What has to be said beside it. */
    public Needs needs() {
        return needs;
    }

    /** Its name in texts: {@code this-month}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The operator of this name; {@link #UNKNOWN} when there is none. */
    public static Operator byId(String id) {
        return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst().orElse(UNKNOWN);
    }
}
