/**
 * Import and export of tables. {@link org.peyvand.exchange.Imports} plans, previews and runs an import of files;
 * {@link org.peyvand.exchange.Exports} writes records to a file. Both work on entity descriptions and know no module.
 */
package org.peyvand.exchange;
