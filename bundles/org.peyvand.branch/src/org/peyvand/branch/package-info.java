/** How the head office sees and steers its branches: the board that compares them, the scorecard of goals, indicators and actions, what is set centrally. Services are OSGi services; each works within the rights of whoever is at work. */
package org.peyvand.branch;
