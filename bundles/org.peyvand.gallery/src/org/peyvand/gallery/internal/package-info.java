/** Developer mode: every building block of the kit in all its states, each with the code that makes it. */
package org.peyvand.gallery.internal;
