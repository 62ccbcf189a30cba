/** The command {@code ./peyvand sample}. */
package org.peyvand.samples.internal.command;
