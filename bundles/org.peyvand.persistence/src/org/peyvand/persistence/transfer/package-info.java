/** All tables of a database as open files, and a database from such files; the same on every engine. The format is described in docs/safe-data.md. */
package org.peyvand.persistence.transfer;
