/**
 * What a screen reader sees: the accessibility tree of this process, read over the accessibility bus of the desktop (AT-SPI on D-Bus) as a
 * reader outside does it. Start with {@link org.peyvand.testing.ui.access.AccessibilityBus#start()} before the first window.
 */
package org.peyvand.testing.ui.access;
