/** What a rendering engine implements; the only thing that knows BIRT is the bundle behind this. */
package org.peyvand.analytics.render;
