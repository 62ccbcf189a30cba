/**
 * What modules measure of branches: a {@link org.peyvand.core.measure.MeasureSource} names measures, {@link org.peyvand.core.measure.Measuring} computes those of all
 * branches at once. Nothing here knows how they are shown.
 */
package org.peyvand.core.measure;
