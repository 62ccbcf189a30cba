/** What branch and head office say to each other, and how it is written on the wire. */
package org.peyvand.sync.protocol;
