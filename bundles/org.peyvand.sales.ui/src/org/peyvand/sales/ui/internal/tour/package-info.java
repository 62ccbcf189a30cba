/** Steps of the tour for newcomers. */
package org.peyvand.sales.ui.internal.tour;
