package org.peyvand.ui.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.base.text.Message;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Tone;
import org.peyvand.ui.dialog.FormDialog;
import org.peyvand.ui.form.Choice;
import org.peyvand.ui.form.ChoiceField;
import org.peyvand.ui.list.filter.FilterBar;
import org.peyvand.ui.list.filter.ListFilters;
import org.peyvand.ui.list.view.ColourRule;

/** Which records are marked, by which colour and sign. The first rule that fits counts. */
final class ColoursDialog extends FormDialog {
    private final ListModel model;
    private final List<ColourRule> rules = new ArrayList<>();
    private Composite lines;

    ColoursDialog(Shell parent, Kit kit, ListModel model) {
        super(parent, kit, "colours", ListText.of("colours.title"));
        this.model = model;
        rules.addAll(model.state().rules());
    }

    @Override
    protected java.util.Optional<Message> lead() {
        return java.util.Optional.of(ListText.of("colours.lead"));
    }

    @Override
    protected void createForm(Composite area) {
        lines = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(lines);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(560, SWT.DEFAULT).applyTo(lines);
        Button add = new Button(area, SWT.PUSH);
        add.setText(kit().text(ListText.of("colours.add")));
        add.setData("peyvand.id", "colours.add");
        add.addListener(SWT.Selection, event -> {
            rules.add(new ColourRule(Tone.WARNING, ListFilters.NONE));
            rebuild();
        });
        rebuild();
    }

    private void rebuild() {
        for (Control child : lines.getChildren()) {
            child.dispose();
        }
        for (int i = 0; i < rules.size(); i++) {
            line(i);
        }
        fit();
    }

    private void fit() {
        if (lines.getShell().isVisible()) {
            lines.getShell().pack();
            lines.getShell().layout(true, true);
        }
    }

    private void line(int index) {
        ColourRule rule = rules.get(index);
        Composite line = new Composite(lines, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        Label sign = new Label(line, SWT.NONE);
        sign.setText(ColourRule.sign(rule.tone()));
        sign.setForeground(kit().palette().of(rule.tone()));
        ChoiceField tone = new ChoiceField(line);
        tone.control().setData("peyvand.id", "colours.tone." + index);
        tone.offer(ColourRule.TONES.stream().map(one -> new Choice(one, kit().text(ListText.of("tone." + one.name().toLowerCase(Locale.ROOT))))).toList());
        tone.show(rule.tone());
        tone.onEdit(() -> {
            rules.set(index, new ColourRule((Tone) tone.value(), rules.get(index).when()));
            rebuild();
        });
        Button remove = new Button(line, SWT.PUSH | SWT.FLAT);
        remove.setImage(kit().icons().image("x-lg", Tone.MUTED, 12));
        remove.setToolTipText(kit().text(ListText.of("colours.remove")));
        remove.addListener(SWT.Selection, event -> {
            rules.remove(index);
            rebuild();
        });
        Composite box = new Composite(lines, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(box);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(box);
        FilterBar when = new FilterBar(box, kit(), model.description(), filters -> {
            rules.set(index, new ColourRule(rules.get(index).tone(), filters));
            fit();
        });
        when.show(rule.when());
        when.reveal(true);
    }

    @Override
    protected Message action() {
        return ListText.of("columns.apply");
    }

    @Override
    protected void proceed() {
        List<ColourRule> chosen = rules.stream().filter(rule -> !rule.when().isEmpty()).toList();
        close();
        model.change(model.state().coloured(chosen));
    }
}
