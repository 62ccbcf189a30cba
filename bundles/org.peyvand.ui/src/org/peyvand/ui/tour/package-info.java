/** Steps of the tour that leads a newcomer to the first success, contributed by modules. */
package org.peyvand.ui.tour;
