/** Puts the sample company into the database, through the services that everybody uses. */
package org.peyvand.samples.internal.load;
