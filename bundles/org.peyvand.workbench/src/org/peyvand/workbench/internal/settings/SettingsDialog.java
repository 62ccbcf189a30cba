package org.peyvand.workbench.internal.settings;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.ui.Kit;
import org.peyvand.ui.form.Access;
import org.peyvand.ui.form.Choice;
import org.peyvand.ui.form.ChoiceField;
import org.peyvand.ui.form.Css;
import org.peyvand.workbench.internal.Texts;

/** Language, direction, calendar, digits and theme, each by itself. */
public final class SettingsDialog {
    private static final int WIDTH = 260;

    private final Shell parent;
    private final Kit kit;
    private final Settings before;
    private Settings chosen;

    /** Over a window. */
    public SettingsDialog(Shell parent, Kit kit, Settings before) {
        this.parent = parent;
        this.kit = kit;
        this.before = before;
    }

    /** Waits for the person; empty when nothing was changed. */
    public Optional<Settings> open() {
        new Window().open();
        return Optional.ofNullable(chosen).filter(settings -> !settings.equals(before));
    }

    private final class Window extends Dialog {
        private ChoiceField language;
        private ChoiceField direction;
        private ChoiceField calendar;
        private ChoiceField digits;
        private ChoiceField theme;

        Window() {
            super(parent);
        }

        @Override
        protected void configureShell(Shell shell) {
            super.configureShell(shell);
            shell.setText(Texts.of(kit, "settings.title"));
            shell.setData("peyvand.id", "settings");
        }

        @Override
        protected Control createDialogArea(Composite area) {
            Composite box = new Composite(area, SWT.NONE);
            GridLayoutFactory.fillDefaults().margins(24, 20).spacing(20, 12).numColumns(2).applyTo(box);
            language = field(box, "language", before.language(), "fa", "en");
            direction = field(box, "direction", before.direction(), Settings.AUTO, "rtl", "ltr");
            calendar = field(box, "calendar", before.calendar(), Settings.AUTO, "jalali", "gregorian");
            digits = field(box, "digits", before.digits(), Settings.AUTO, "persian", "latin");
            theme = field(box, "theme", before.theme(), "light", "dark");
            Label hint = new Label(box, SWT.WRAP);
            hint.setText(Texts.of(kit, "settings.hint"));
            hint.setData(Css.CLASS, Css.MUTED);
            GridDataFactory.fillDefaults().span(2, 1).hint(WIDTH + 120, SWT.DEFAULT).applyTo(hint);
            return box;
        }

        private ChoiceField field(Composite box, String name, String value, String... values) {
            Label label = new Label(box, SWT.NONE);
            label.setText(Texts.of(kit, "settings." + name));
            label.setData(Css.CLASS, Css.FIELD_LABEL);
            ChoiceField field = new ChoiceField(box);
            field.offer(List.of(values).stream().map(one -> new Choice(one, Texts.of(kit, "settings." + name + "." + one))).toList());
            field.show(value);
            field.control().setData("peyvand.id", "settings." + name);
            Access.name(field.control(), label.getText());
            GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(field.control());
            return field;
        }

        @Override
        protected void createButtonsForButtonBar(Composite bar) {
            createButton(bar, IDialogConstants.OK_ID, Texts.of(kit, "settings.apply"), true).setData("peyvand.id", "settings.apply");
            createButton(bar, IDialogConstants.CANCEL_ID, kit.text("dialog.cancel"), false);
        }

        @Override
        protected void okPressed() {
            chosen = new Settings((String) language.value(), (String) direction.value(), (String) calendar.value(), (String) digits.value(),
                    (String) theme.value());
            super.okPressed();
        }
    }
}
