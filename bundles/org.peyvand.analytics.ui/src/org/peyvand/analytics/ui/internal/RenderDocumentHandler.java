package org.peyvand.analytics.ui.internal;

import jakarta.inject.Named;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.analytics.Reports;
import org.peyvand.base.Outcome;
import org.peyvand.base.culture.Culture;
import org.peyvand.persistence.Database;
import org.peyvand.ui.Kit;

/** Makes the PDF of a document in the language of the person and opens it. */
public final class RenderDocumentHandler {
    /** Name of the command's parameter: the id of the document. */
    public static final String DOCUMENT = "org.peyvand.analytics.ui.parameter.document";

    private static final String FOLDER = "documents";

    @CanExecute
    boolean possible(@Optional @Named(DOCUMENT) String document) {
        return document == null || !document.isBlank();
    }

    @Execute
    void render(Kit kit, @Optional @Named(DOCUMENT) String document, @Optional @Named(IServiceConstants.ACTIVE_SHELL) Shell shell) {
        if (document == null) {
            kit.problems().show(ReportText.of("document.none"), null);
            return;
        }
        Culture culture = kit.culture();
        Reports reports = kit.service(Reports.class);
        kit.background().task(ReportText.of("task.document"), progress -> new PrintedDocument(reports, folder(kit)).print(document, culture))
                .visible().then(outcome -> show(kit, shell, outcome)).start();
    }

    static Path folder(Kit kit) throws java.io.IOException {
        Path data = kit.find(Database.class).map(Database::folder).orElse(Path.of(""));
        return data.toString().isEmpty() ? Files.createTempDirectory("peyvand-documents") : data.resolve(FOLDER);
    }

    static void show(Kit kit, Shell shell, Outcome<Path> outcome) {
        if (!outcome.isDone()) {
            kit.problems().show(outcome.diagnostics().getFirst().message(), null);
        } else if (!Opening.open(outcome.value())) {
            MessageDialog.openInformation(shell, kit.text(ReportText.of("document.title")),
                    kit.text(ReportText.of("document.there", Opening.shown(outcome.value()))));
        }
    }
}
