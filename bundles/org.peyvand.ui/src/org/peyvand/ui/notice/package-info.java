/**
 * Quiet notifications: they never take the focus, come in groups, fade by themselves, stay in a list until they were read, and can be put
 * off. Modules remind of what comes near by {@code org.peyvand.ui.reminders}.
 */
package org.peyvand.ui.notice;
