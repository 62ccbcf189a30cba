/** What every stored record has in common, the change log, and the annotations that describe a record to people. */
package org.peyvand.persistence.model;
