/** Backups, their restoring, checks of the data and the whole branch as open files. */
package org.peyvand.safety;
