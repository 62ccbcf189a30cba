package org.peyvand.ui.internal.merge;

/**
 * One thing that both have changed, in words.
 *
 * @param id path of the attribute; of a part, the name of the parts, its identifier and the attribute, with slashes between
 * @param label what people call it
 * @param base what both began with; empty for nothing
 * @param theirs what is stored now; empty for nothing
 * @param mine what was typed; empty for nothing
 * @param who who stored theirs and when; empty when that is not known
 */
public record Question(String id, String label, String base, String theirs, String mine, String who) {
}
