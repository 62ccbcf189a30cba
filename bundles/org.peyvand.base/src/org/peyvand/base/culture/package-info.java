/** How a person reads and writes: language, direction, calendar, digits and time zone, and everything that is formatted or typed accordingly. */
package org.peyvand.base.culture;
