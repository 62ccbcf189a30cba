/** Makes the sample company out of a seed and a day, the same each time. */
package org.peyvand.samples.internal.generate;
