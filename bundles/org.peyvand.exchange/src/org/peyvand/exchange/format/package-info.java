/** Tables in files: reading them row by row as text, and writing them. Formats are contributed to {@code org.peyvand.exchange.formats}. */
package org.peyvand.exchange.format;
