/**
 * A small certificate authority of one's own: keys, certificates of servers and clients, revocation. Nothing in here knows what the certificates are
 * for. Keys are EC P-256, signatures ECDSA with SHA-256.
 */
package org.peyvand.certificates;
