package org.peyvand.analytics.internal;

/**
 * A report that is ready to be written.
 *
 * @param name    name of its file without ending
 * @param content what fills the file
 */
record Rendering(String name, CompleteFile.Content content) {
}
