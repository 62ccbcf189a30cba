/**
 * The Gregorian and the Jalali (solar Hijri) calendar. Days are always stored as {@link java.time.LocalDate}; a calendar is a way to show them.
 */
package org.peyvand.base.calendar;
