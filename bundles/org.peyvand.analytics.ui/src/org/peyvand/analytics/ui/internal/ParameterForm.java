package org.peyvand.analytics.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.peyvand.analytics.ReportParameter;
import org.peyvand.base.culture.Culture;
import org.peyvand.base.text.Message;
import org.peyvand.core.report.ExtraFilter;
import org.peyvand.persistence.access.FieldRight;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Tone;
import org.peyvand.ui.form.Access;
import org.peyvand.ui.form.Choice;
import org.peyvand.ui.form.ChoiceField;
import org.peyvand.ui.form.Css;
import org.peyvand.ui.form.LineHeight;

/**
 * What a report asks for, as a form that is made from its description, and the language of the report. What is seldom wanted is folded.
 * As many fields stand in a line as there is room.
 */
final class ParameterForm {
    private static final int WIDTH = 152;
    private static final int RANGE_WIDTH = 240;

    private final Kit kit;
    private final Runnable edited;
    private final Runnable resized;
    private final List<Line> lines = new ArrayList<>();
    private final List<Composite> folded = new ArrayList<>();
    private Composite box;
    private ReportQuestion question;
    private boolean open;

    private record Line(ReportParameter parameter, ParameterField field) {
    }

    /**
     * @param edited called when an answer has changed
     * @param resized called when the form needs another height
     */
    ParameterForm(Kit kit, Runnable edited, Runnable resized) {
        this.kit = kit;
        this.edited = edited;
        this.resized = resized;
    }

    Composite create(Composite parent) {
        box = new Composite(parent, SWT.NONE);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = 0;
        layout.marginRight = 0;
        layout.spacing = 12;
        box.setLayout(layout);
        return box;
    }

    void show(ReportQuestion asked) {
        question = asked;
        lines.clear();
        folded.clear();
        for (Control old : box.getChildren()) {
            old.dispose();
        }
        List<ReportParameter> offered = asked.report().parameters().stream().filter(this::isSeen).toList();
        lines(offered.stream().filter(parameter -> !asked.isExtra(parameter)).toList());
        createLanguage();
        offered.stream().filter(asked::isExtra).forEach(parameter -> folded.add(line(parameter)));
        if (!folded.isEmpty()) {
            createFold();
        }
        fold();
    }

    /** An extra field whose values the person may not see narrows nothing. */
    private boolean isSeen(ReportParameter parameter) {
        return !ExtraFilter.isExtra(parameter.name()) || parameter.entity().flatMap(kit.descriptions()::byId).map(EntityDescription::type)
            .filter(type -> kit.permitted().field(type, parameter.name().substring(parameter.name().lastIndexOf('.') + 1)) == FieldRight.HIDDEN).isEmpty();
    }

    /** A line for each, one for both where a report asks from when to when. */
    private void lines(List<ReportParameter> parameters) {
        for (int i = 0; i < parameters.size(); i++) {
            if (i + 1 < parameters.size() && isDay(parameters.get(i), "from") && isDay(parameters.get(i + 1), "to")) {
                range(parameters.get(i), parameters.get(++i));
            } else {
                line(parameters.get(i));
            }
        }
    }

    private static boolean isDay(ReportParameter parameter, String name) {
        return parameter.type() == ReportParameter.Type.DATE && parameter.name().equals(name);
    }

    private void range(ReportParameter first, ReportParameter last) {
        String label = kit.text(ReportText.of("parameter.range"));
        Composite cell = cell(label + (first.required() || last.required() ? " *" : ""));
        List<ParameterField> ends = ParameterField.range(cell, kit, question.value(first.name()), question.value(last.name()));
        lay(ends.getFirst().control(), "parameter.range", label);
        GridDataFactory.swtDefaults().hint(RANGE_WIDTH, SWT.DEFAULT).applyTo(ends.getFirst().control());
        ends.getFirst().onEdit(this::answered);
        lines.add(new Line(first, ends.getFirst()));
        lines.add(new Line(last, ends.getLast()));
    }

    private Composite line(ReportParameter parameter) {
        String label = parameter.label().in(kit.culture().language());
        Composite cell = cell(label + (parameter.required() ? " *" : ""));
        ParameterField field = ParameterField.of(cell, kit, parameter, question.value(parameter.name()));
        lay(field.control(), "parameter." + parameter.name(), label);
        field.onEdit(this::answered);
        lines.add(new Line(parameter, field));
        return cell;
    }

    private Composite cell(String words) {
        Composite cell = new Composite(box, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(cell);
        Label label = new Label(cell, SWT.NONE);
        label.setData(Css.CLASS, Css.FIELD_LABEL);
        label.setText(words);
        cell.setLayoutData(new RowData());
        return cell;
    }

    private static void lay(Control control, String id, String name) {
        control.setData("peyvand.id", id);
        Access.inputs(control, name);
        GridDataFactory.swtDefaults().hint(WIDTH, LineHeight.hint(control)).applyTo(control);
    }

    private void createLanguage() {
        String words = kit.text(ReportText.of("language"));
        ChoiceField language = new ChoiceField(cell(words));
        language.offer(List.of(new Choice("fa", "فارسی"), new Choice("en", "English")));
        language.show(question.culture().language().getLanguage());
        lay(language.control(), "language", words);
        language.onEdit(() -> {
            boolean own = kit.culture().language().getLanguage().equals(language.value());
            question.culture(own ? kit.culture() : Culture.of(Locale.of((String) language.value())));
            edited.run();
        });
    }

    private void createFold() {
        Composite cell = cell("");
        Button more = new Button(cell, SWT.PUSH);
        more.setImage(kit.icons().image("sliders", Tone.TEXT, 14));
        more.setText(kit.text(ReportText.of(open ? "fewer" : "more")));
        more.setData("peyvand.id", "more");
        more.addListener(SWT.Selection, event -> {
            open = !open;
            more.setText(kit.text(ReportText.of(open ? "fewer" : "more")));
            fold();
        });
        cell.moveAbove(folded.getFirst());
    }

    private void fold() {
        folded.forEach(cell -> {
            cell.setVisible(open);
            ((RowData) cell.getLayoutData()).exclude = !open;
        });
        resized.run();
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
