package org.peyvand.ui.form;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.peyvand.base.culture.Culture;
import org.peyvand.base.text.Beginning;
import org.peyvand.base.text.Message;
import org.peyvand.base.text.PersianText;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.ui.KitText;

/**
 * One line or several lines of text. Numbers of phones, mail and web addresses are written from left to right in every language.
 * A text that is too long for the window system is shown by its beginning and kept as it is.
 */
final class TextField extends BaseField {
    /** Most characters that can be edited; longer texts freeze the window. */
    static final int MOST = 200_000;
    /** Characters of a longer text that are shown. */
    private static final int BEGINNING = 4_000;

    /** Most characters that one line takes, whatever is allowed: more freezes the window, fewer would cut what is pasted without a word. */
    private static final int MOST_IN_LINE = 10_000;
    /** Several lines take so many times what is allowed: enough to see that it is too much, not enough to freeze the window. */
    private static final int ROOM = 10;

    private final Text text;
    private final int longest;
    private final int most;
    private String whole;
    private boolean editable = true;

    TextField(Composite parent, AttributeDescription attribute) {
        this(parent, switch (attribute.kind()) {
            case LONG_TEXT -> SWT.MULTI | SWT.WRAP | SWT.V_SCROLL;
            case PHONE, EMAIL, URL -> SWT.SINGLE | SWT.LEFT_TO_RIGHT;
            default -> SWT.SINGLE;
        }, attribute.maxLength());
    }

    TextField(Composite parent, int style, int longest) {
        text = new Text(parent, SWT.BORDER | style);
        this.longest = longest;
        most = (style & SWT.MULTI) == 0 ? MOST_IN_LINE : longest > 0 ? Math.min(MOST, longest * ROOM) : MOST;
        text.setTextLimit(most);
        text.addListener(SWT.Modify, event -> edited());
        if ((style & SWT.MULTI) != 0) {
            text.addListener(SWT.Verify, this::cut);
            text.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        }
    }

    /** GTK keeps its limit only for one line. */
    private void cut(Event event) {
        int room = Math.max(0, most - (text.getCharCount() - (event.end - event.start)));
        event.text = Beginning.of(event.text, room);
    }

    @Override
    public Control control() {
        return text;
    }

    @Override
    public Object value() {
        if (whole != null) {
            return whole;
        }
        String normal = PersianText.normalize(text.getText()).strip();
        return normal.isEmpty() ? null : normal;
    }

    @Override
    public Optional<Message> problem() {
        int length = whole == null && value() instanceof String typed ? typed.length() : 0;
        return longest > 0 && length > longest ? Optional.of(KitText.of("field.long", longest, length)) : Optional.empty();
    }

    @Override
    public void show(Object value) {
        String wanted = value == null ? "" : value.toString();
        boolean tooLong = wanted.length() > most;
        if (tooLong ? wanted.equals(whole) : whole == null && (wanted.equals(text.getText()) || wanted.equals(value()))) {
            return;
        }
        whole = tooLong ? wanted : null;
        String shown = tooLong ? wanted.substring(0, Math.min(BEGINNING, most / 2)) + "\n" + KitText.of("text.long", wanted.length()).in(Culture.of(java.util.Locale.getDefault())) : wanted;
        silently(() -> text.setText(shown));
        text.setEditable(editable && !tooLong);
    }

    @Override
    public void editable(boolean wanted) {
        editable = wanted;
        text.setEditable(wanted && whole == null);
    }
}
