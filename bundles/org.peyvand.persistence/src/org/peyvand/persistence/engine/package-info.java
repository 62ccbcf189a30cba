/** For the bundles that bring an engine: what they implement and what they share. */
package org.peyvand.persistence.engine;
