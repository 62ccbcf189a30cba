/** The line at the foot of the window and the list of running tasks. */
package org.peyvand.workbench.internal.status;
