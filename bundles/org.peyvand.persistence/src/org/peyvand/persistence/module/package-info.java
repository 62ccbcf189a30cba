/** The modules that contribute entities and schema steps. */
package org.peyvand.persistence.module;
