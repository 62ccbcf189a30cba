/**
 * The head office as a server. A bundle that wants to answer requests registers a {@code jakarta.servlet.Servlet} with a pattern of the HTTP whiteboard;
 * everything in front of it is done here: TLS, certificates of clients ({@link org.peyvand.server.Client}), the limit of bodies, headers, figures.
 */
package org.peyvand.server;
