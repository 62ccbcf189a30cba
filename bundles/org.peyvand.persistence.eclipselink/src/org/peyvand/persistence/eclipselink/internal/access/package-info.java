/** Holds every read and every write of a session to the rights of whoever works. Why it is done here: {@code docs/adr/0011}. */
package org.peyvand.persistence.eclipselink.internal.access;
