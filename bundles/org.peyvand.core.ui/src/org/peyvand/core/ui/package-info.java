/**
 * What other modules add to the pages of the core: blocks of the customer page ({@link org.peyvand.core.ui.AccountBlock}), and the
 * quick way to note a call, a task or a word about any record ({@link org.peyvand.core.ui.ActivityComposer}).
 */
package org.peyvand.core.ui;
