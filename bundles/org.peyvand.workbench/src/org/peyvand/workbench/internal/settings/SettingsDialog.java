package org.peyvand.workbench.internal.settings;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.base.text.Message;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Palette;
import org.peyvand.ui.dialog.FormDialog;
import org.peyvand.ui.form.Choice;
import org.peyvand.ui.form.ChoiceField;
import org.peyvand.ui.form.Css;
import org.peyvand.workbench.internal.Texts;

/** Language, direction, calendar, digits, theme and size of the text, each by itself. */
public final class SettingsDialog extends FormDialog {
    private final Settings before;
    private final Consumer<Settings> chosen;
    private ChoiceField language;
    private ChoiceField direction;
    private ChoiceField calendar;
    private ChoiceField digits;
    private ChoiceField theme;
    private ChoiceField text;

    /**
     * Over a window.
     *
     * @param chosen told when something was changed
     */
    public SettingsDialog(Shell parent, Kit kit, Settings before, Consumer<Settings> chosen) {
        super(parent, kit, "settings", Texts.message("settings.title"));
        this.before = before;
        this.chosen = chosen;
    }

    @Override
    protected void createForm(Composite area) {
        language = choice(area, "language", before.language(), "fa", "en");
        direction = choice(area, "direction", before.direction(), Settings.AUTO, "rtl", "ltr");
        calendar = choice(area, "calendar", before.calendar(), Settings.AUTO, "jalali", "gregorian");
        digits = choice(area, "digits", before.digits(), Settings.AUTO, "persian", "latin");
        theme = choice(area, "theme", before.theme(), Palette.THEMES.toArray(String[]::new));
        text = choice(area, "text", Integer.toString(before.textPercent()), Settings.TEXT_SIZES.toArray(String[]::new));
        Label hint = new Label(area, SWT.WRAP);
        hint.setText(Texts.of(kit(), "settings.hint"));
        hint.setData(Css.CLASS, Css.MUTED);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).indent(0, 6).hint(360, SWT.DEFAULT).applyTo(hint);
    }

    private ChoiceField choice(Composite area, String name, String value, String... values) {
        ChoiceField field = row(area, name, Texts.of(kit(), "settings." + name), ChoiceField::new);
        field.offer(List.of(values).stream().map(one -> new Choice(one, Texts.of(kit(), "settings." + name + "." + one))).toList());
        field.show(value);
        return field;
    }

    @Override
    protected Message action() {
        return Texts.message("settings.apply");
    }

    @Override
    protected void proceed() {
        Settings now = new Settings((String) language.value(), (String) direction.value(), (String) calendar.value(), (String) digits.value(),
                (String) theme.value(), (String) text.value());
        close();
        if (!now.equals(before)) {
            chosen.accept(now);
        }
    }
}
