/**
 * How databases of branches and of the head office exchange what was done in them: what travels to whom, what stands after a conflict, who has come how far.
 * Knows no network: {@link org.peyvand.sync.HeadDesk} answers at the head office what {@link org.peyvand.sync.BranchSync} asks from a branch. Why it is so:
 * {@code docs/adr/0022-sync.md}; the protocol: {@code docs/sync.md}.
 */
package org.peyvand.sync;
