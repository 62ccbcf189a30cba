package org.peyvand.analytics.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.peyvand.analytics.ReportParameter;
import org.peyvand.base.culture.Culture;
import org.peyvand.base.text.Message;
import org.peyvand.ui.Kit;
import org.peyvand.ui.form.Access;
import org.peyvand.ui.form.Choice;
import org.peyvand.ui.form.ChoiceField;
import org.peyvand.ui.form.Css;

/** What a report asks for, as a form that is made from its description, and the language of the report. */
final class ParameterForm {
    private static final int PER_LINE = 3;

    private final Kit kit;
    private final Runnable edited;
    private final List<Line> lines = new ArrayList<>();
    private Composite box;
    private ReportQuestion question;

    private record Line(ReportParameter parameter, ParameterField field) {
    }

    /** @param edited called when an answer has changed */
    ParameterForm(Kit kit, Runnable edited) {
        this.kit = kit;
        this.edited = edited;
    }

    Composite create(Composite parent) {
        box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(PER_LINE * 2).spacing(10, 8).applyTo(box);
        return box;
    }

    void show(ReportQuestion asked) {
        question = asked;
        lines.clear();
        for (Control old : box.getChildren()) {
            old.dispose();
        }
        Locale language = kit.culture().language();
        for (ReportParameter parameter : asked.report().parameters()) {
            label(parameter.label().in(language) + (parameter.required() ? " *" : ""));
            ParameterField field = ParameterField.of(box, kit, parameter, asked.value(parameter.name()));
            field.control().setData("peyvand.id", "parameter." + parameter.name());
            Access.name(field.control(), parameter.label().in(language));
            GridDataFactory.swtDefaults().hint(190, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(field.control());
            field.onEdit(this::answered);
            lines.add(new Line(parameter, field));
        }
        createLanguage();
        box.requestLayout();
    }

    private void createLanguage() {
        label(kit.text(ReportText.of("language")));
        ChoiceField language = new ChoiceField(box);
        language.offer(List.of(new Choice("fa", "فارسی"), new Choice("en", "English")));
        language.show(question.culture().language().getLanguage());
        Access.name(language.control(), kit.text(ReportText.of("language")));
        language.control().setData("peyvand.id", "language");
        GridDataFactory.swtDefaults().hint(190, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(language.control());
        language.onEdit(() -> {
            boolean own = kit.culture().language().getLanguage().equals(language.value());
            question.culture(own ? kit.culture() : Culture.of(Locale.of((String) language.value())));
            edited.run();
        });
    }

    private void label(String words) {
        Label label = new Label(box, SWT.NONE);
        label.setData(Css.CLASS, Css.FIELD_LABEL);
        label.setText(words);
    }

    private void answered() {
        lines.forEach(line -> question.set(line.parameter().name(), line.field().value()));
        edited.run();
    }

    /** The first thing that keeps the report from being shown. */
    Optional<Message> problem() {
        Optional<Message> wrong = lines.stream().flatMap(line -> line.field().problem().stream()).findFirst();
        return wrong.or(() -> question.missing().stream().findFirst()
                .map(parameter -> ReportText.of("parameter.needed", parameter.label().in(kit.culture().language()))));
    }
}
