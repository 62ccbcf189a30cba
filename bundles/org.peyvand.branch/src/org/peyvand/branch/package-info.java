/** How the head office sees and steers its branches: the board that compares them, the scorecard of goals, indicators and actions. Services are OSGi services; each works within the rights of whoever is at work. */
package org.peyvand.branch;
