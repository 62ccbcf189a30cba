package org.peyvand.ui.rows;

import org.peyvand.core.RecordRef;
import org.peyvand.ui.Tone;

/**
 * One row.
 *
 * @param icon name of a bootstrap icon; empty for none
 * @param tone of the icon
 * @param title first line; never {@code null}
 * @param detail second line; may be empty
 * @param trailing first line at the far end, such as an amount or a date; may be empty
 * @param note second line at the far end; may be empty
 * @param target what opens; {@code null} when nothing does
 */
public record RowItem(String icon, Tone tone, String title, String detail, String trailing, String note, RecordRef target) {

    /** Takes nothing for empty. */
    public RowItem {
        icon = icon == null ? "" : icon;
        title = title == null ? "" : title;
        detail = detail == null ? "" : detail;
        trailing = trailing == null ? "" : trailing;
        note = note == null ? "" : note;
    }

    /** A row of an icon and a title. */
    public static RowItem of(String icon, String title, RecordRef target) {
        return new RowItem(icon, Tone.MUTED, title, "", "", "", target);
    }

    /** With another icon colour. */
    public RowItem in(Tone other) {
        return new RowItem(icon, other, title, detail, trailing, note, target);
    }

    /** With a second line. */
    public RowItem saying(String text) {
        return new RowItem(icon, tone, title, text, trailing, note, target);
    }

    /** With texts at the far end. */
    public RowItem ending(String first, String second) {
        return new RowItem(icon, tone, title, detail, first, second, target);
    }

    /** All of it as one sentence, for those who hear it. */
    public String spoken() {
        StringBuilder all = new StringBuilder(title);
        for (String part : new String[] {detail, trailing, note}) {
            if (!part.isEmpty()) {
                all.append(", ").append(part);
            }
        }
        return all.toString();
    }
}
