/** A head office and branches under seeded faults: whether they come to agree, and nothing that was acknowledged is lost. See {@code docs/sync.md}. */
package org.peyvand.simulation;
