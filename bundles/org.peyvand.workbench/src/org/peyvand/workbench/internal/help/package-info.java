/** Help beside the page: Markdown files of the bundles, found by the page that is in front, by their index and by words. */
package org.peyvand.workbench.internal.help;
