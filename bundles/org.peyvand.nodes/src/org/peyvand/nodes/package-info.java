/** Whole nodes, each with services and a database of its own, beside each other in one process. */
package org.peyvand.nodes;
