/** Encryption at rest: the key of a data folder, how it is wrapped, and how small files beside the database are sealed with it. */
package org.peyvand.persistence.vault;
