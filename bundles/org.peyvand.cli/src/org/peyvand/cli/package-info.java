/**
 * The command line: how a bundle adds a command to {@code ./peyvand}.
 *
 * <p>A command is a Declarative Services component that provides {@link org.peyvand.cli.CliCommand}; its options are
 * picocli annotations on its fields, its help texts come from the resource bundle {@code messages} of its package.
 */
package org.peyvand.cli;
