/** The tour on the first page: what to do next, where, and what was done already. */
package org.peyvand.workbench.internal.tour;
