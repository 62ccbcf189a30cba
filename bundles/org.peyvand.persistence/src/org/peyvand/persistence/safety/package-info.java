/** Copies of a database, what is done before it is upgraded, and how files of a data folder are replaced as a whole. */
package org.peyvand.persistence.safety;
