/** Steps of the tour for newcomers. */
package org.peyvand.core.ui.internal.tour;
