/** Reads what the change log says of a record. */
package org.peyvand.persistence.log;
