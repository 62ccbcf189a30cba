/** Writes the sample company as files that the import understands, some dirty rows included. */
package org.peyvand.samples.internal.files;
