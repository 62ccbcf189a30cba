/** Writing beside the work that leads to it. */
package org.peyvand.persistence.eclipselink.internal.behind;
