package org.peyvand.exchange.ui.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.peyvand.ui.form.Access;
import org.peyvand.ui.form.Choice;
import org.peyvand.ui.form.ChoiceField;
import org.peyvand.ui.form.Css;

/** How the files are read: currency, character set, mapping file. */
final class ReadingOptions {
    private static final List<String> CURRENCIES = List.of("IRR", "USD", "EUR", "GBP", "AED", "TRY", "CNY");
    private static final List<String> ENCODINGS = List.of("UTF-8", "windows-1256", "windows-1252", "ISO-8859-1", "UTF-16LE", "UTF-16BE");

    private final ImportScreen screen;
    private Label mapping;
    private Button without;
    private ChoiceField currency;
    private ChoiceField encoding;

    ReadingOptions(ImportScreen screen) {
        this.screen = screen;
    }

    Composite create(Composite parent) {
        Composite box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 8).applyTo(box);
        currency = choice(box, "files.currency");
        currency.offer(CURRENCIES.stream().map(code -> new Choice(code, screen.kit().culture().currency(code) + " (" + code + ")")).toList());
        currency.onEdit(() -> screen.session().files().currency((String) currency.value()));
        encoding = choice(box, "files.encoding");
        List<Choice> sets = new ArrayList<>();
        sets.add(new Choice(null, screen.text("files.detect")));
        ENCODINGS.forEach(name -> sets.add(new Choice(name, name)));
        encoding.offer(sets);
        encoding.onEdit(() -> screen.session().files().encoding((String) encoding.value()));
        createMapping(box);
        return box;
    }

    private ChoiceField choice(Composite box, String key) {
        label(box, key);
        ChoiceField field = new ChoiceField(box);
        Access.name(field.control(), screen.text(key));
        GridDataFactory.swtDefaults().hint(260, SWT.DEFAULT).applyTo(field.control());
        return field;
    }

    private void label(Composite box, String key) {
        Label label = new Label(box, SWT.NONE);
        label.setData(Css.CLASS, Css.FIELD_LABEL);
        label.setText(screen.text(key));
    }

    private void createMapping(Composite box) {
        label(box, "files.mapping");
        Composite line = new Composite(box, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        Button choose = new Button(line, SWT.PUSH);
        choose.setText(screen.text("files.mapping.choose"));
        choose.addListener(SWT.Selection, event -> choose());
        without = new Button(line, SWT.PUSH);
        without.setText(screen.text("files.mapping.none"));
        without.addListener(SWT.Selection, event -> {
            screen.session().files().mapping(null);
            shown();
        });
        mapping = new Label(line, SWT.WRAP);
        mapping.setData(Css.CLASS, Css.MUTED);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(200, SWT.DEFAULT).applyTo(mapping);
    }

    private void choose() {
        FileDialog dialog = new FileDialog(mapping.getShell(), SWT.OPEN);
        dialog.setText(screen.text("files.mapping.choose"));
        dialog.setFilterExtensions(new String[] {"*.json", "*.*"});
        String file = dialog.open();
        if (file != null) {
            screen.session().files().mapping(Path.of(file));
            shown();
        }
    }

    void shown() {
        Path file = screen.session().files().mapping();
        mapping.setText(file == null ? screen.text("files.mapping.suggested") : screen.ltr(ResultSummary.name(file, "")));
        without.setEnabled(file != null);
        currency.show(screen.session().files().currency());
        encoding.show(screen.session().files().encoding());
        mapping.requestLayout();
    }
}
