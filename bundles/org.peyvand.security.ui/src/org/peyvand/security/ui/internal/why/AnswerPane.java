package org.peyvand.security.ui.internal.why;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.access.FieldRight;
import org.peyvand.security.Explanation;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Tone;
import org.peyvand.ui.form.Css;

/** The answers in plain words: a line with a sign for each action, its reasons below. */
final class AnswerPane {
    private static final int WIDTH = 400;
    private final Kit kit;
    private final ScrolledComposite scrolled;
    private final Composite column;

    AnswerPane(Composite parent, Kit kit) {
        this.kit = kit;
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.BORDER);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setData("peyvand.id", "why.answer");
        column = new Composite(scrolled, SWT.NONE);
        column.setData(Css.CLASS, Css.SURFACE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 10).spacing(8, 4).applyTo(column);
        scrolled.setContent(column);
        scrolled.addListener(SWT.Resize, event -> measure());
    }

    Control control() {
        return scrolled;
    }

    private void clear() {
        for (Control child : column.getChildren()) {
            child.dispose();
        }
    }

    private void measure() {
        scrolled.setMinHeight(column.computeSize(scrolled.getClientArea().width, SWT.DEFAULT).y);
        column.layout(true, true);
    }

    void say(String sentence) {
        clear();
        text(sentence, Css.MUTED, 2, "why.sentence");
        measure();
    }

    void show(Explanation told) {
        clear();
        text(kit.text(WhyText.of("about", told.person(), told.record())), Css.HEADING, 2, "why.about");
        for (Explanation.Answer one : told.answers()) {
            sign(one.allowed());
            String action = kit.text(WhyText.of("action." + one.action()));
            text(kit.text(WhyText.of(one.allowed() ? "yes" : "no", action)), Css.FIELD_LABEL, 1, "why." + one.action());
            one.reasons().forEach(this::reason);
        }
        if (!told.fields().isEmpty()) {
            text(kit.text(WhyText.of("fields")), Css.HEADING, 2, "why.fields");
            told.fields().forEach(this::field);
        }
        measure();
    }

    private void field(Explanation.Field field) {
        sign(false);
        String name = field.attribute().label(kit.culture().language());
        text(kit.text(WhyText.of(field.right() == FieldRight.HIDDEN ? "field.hidden" : "field.read", name)), Css.FIELD_LABEL, 1, "why.field." + field.attribute().name());
        field.reasons().forEach(this::reason);
    }

    private void sign(boolean good) {
        Label sign = new Label(column, SWT.NONE);
        sign.setImage(kit.icons().image(good ? "check-circle" : "x-circle", good ? Tone.SUCCESS : Tone.MUTED, 16));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 6).applyTo(sign);
    }

    private void reason(Message reason) {
        new Label(column, SWT.NONE);
        text(kit.text(reason), "", 1, "why.reason");
    }

    private void text(String words, String css, int span, String id) {
        Label label = new Label(column, SWT.WRAP);
        label.setText(words.replace("&", "&&"));
        label.setData("peyvand.id", id);
        if (!css.isEmpty()) {
            label.setData(Css.CLASS, css);
            kit.style(label, css);
        }
        GridDataFactory.fillDefaults().grab(true, false).span(span, 1).hint(WIDTH, SWT.DEFAULT).indent(0, css.isEmpty() ? 0 : 5).applyTo(label);
    }
}
