/** Who may do what with which records: asked by the unit of work for every read and every write, and by nobody else. */
package org.peyvand.persistence.access;
