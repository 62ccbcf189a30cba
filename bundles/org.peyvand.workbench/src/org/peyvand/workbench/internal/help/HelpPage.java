package org.peyvand.workbench.internal.help;

import java.util.List;

/**
 * A page of help in one language.
 *
 * @param id its name, by which other pages link to it: {@code id.md}
 * @param keys ids of the lists, entities and parts it is about
 * @param title its first heading
 * @param markdown its text
 * @param order smaller comes first in the index
 */
record HelpPage(String id, List<String> keys, String title, String markdown, int order) {
}
