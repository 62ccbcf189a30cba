package org.peyvand.exchange.ui.internal;

import jakarta.inject.Named;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.base.Outcome;
import org.peyvand.exchange.ExportOptions;
import org.peyvand.exchange.Exports;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Listing;
import org.peyvand.ui.Told;
import org.peyvand.ui.Listing.Listed;

/** Writes the records of the list that is open to a file, as it is filtered and sorted. */
public final class ExportHandler {
    /** Asks for the file; given by tests, which cannot use the window system's own dialog. */
    interface FileChoice {
        Optional<Path> ask(Kit kit, Shell shell, String label);
    }

    private final FileChoice choice;

    /** Made by the workbench. */
    public ExportHandler() {
        this(ExportHandler::choose);
    }

    ExportHandler(FileChoice choice) {
        this.choice = choice;
    }

    @Execute
    void export(Kit kit, @org.eclipse.e4.core.di.annotations.Optional @Named(IServiceConstants.ACTIVE_PART) MPart part,
            @org.eclipse.e4.core.di.annotations.Optional @Named(IServiceConstants.ACTIVE_SHELL) Shell shell) {
        Optional<Listed> listed = part != null && part.getObject() instanceof Listing listing ? listing.listed() : Optional.empty();
        if (listed.isEmpty()) {
            kit.problems().show(ExchangeText.of("export.none"), null);
            return;
        }
        choice.ask(kit, shell, listed.get().label()).ifPresent(file -> write(kit, listed.get(), file));
    }

    private static Optional<Path> choose(Kit kit, Shell shell, String label) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(kit.text(ExchangeText.of("export.title")));
        dialog.setFilterExtensions(new String[] {"*.csv", "*.xlsx"});
        dialog.setFilterNames(new String[] {kit.text(ExchangeText.of("export.filter.csv")), kit.text(ExchangeText.of("export.filter.xlsx"))});
        dialog.setFileName(label + ".csv");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        return Optional.ofNullable(chosen).map(name -> Path.of(complete(name, dialog.getFilterIndex())));
    }

    /** The chosen kind of file decides when the name has none of the known endings. */
    static String complete(String name, int filter) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean known = lower.endsWith(".csv") || lower.endsWith(".xlsx");
        if (filter == 1 && lower.endsWith(".csv")) {
            return name.substring(0, name.length() - 4) + ".xlsx";
        }
        return known ? name : name + (filter == 1 ? ".xlsx" : ".csv");
    }

    /** The person goes on working; the jobs and a notice tell when the file is there. */
    private static void write(Kit kit, Listed listed, Path file) {
        Exports exports = kit.service(Exports.class);
        ExportOptions options = ExportOptions.of(kit.culture());
        kit.background().task(ExchangeText.of("export.task", listed.label()), progress -> exports.export(listed.query().get(), listed.paths(), file,
                options, progress)).visible().telling(outcome -> told(kit, file, outcome)).then(outcome -> {
                    if (!outcome.diagnostics().isEmpty()) {
                        kit.problems().show(outcome.diagnostics().getFirst().message(), null);
                    }
                }).start();
    }

    private static Told told(Kit kit, Path file, Outcome<Long> outcome) {
        return outcome.isDone() ? new Told(ExchangeText.of("export.done", outcome.value(), file.getFileName()), () -> open(kit, file))
                : new Told(outcome.diagnostics().getFirst().message(), null);
    }

    private static void open(Kit kit, Path file) {
        if (!Program.launch(file.toAbsolutePath().toString())) {
            kit.problems().show(ExchangeText.of("remarks.noProgram", file), null);
        }
    }
}
