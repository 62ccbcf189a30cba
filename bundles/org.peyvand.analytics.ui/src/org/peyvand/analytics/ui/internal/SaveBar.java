package org.peyvand.analytics.ui.internal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Link;
import org.peyvand.analytics.Format;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Tone;

/** Buttons that keep a report as a file, and a link to the file that was kept last. */
final class SaveBar {
    private static final Map<Format, String> ICONS = new EnumMap<>(Map.of(Format.PDF, "file-earmark-pdf", Format.XLSX, "file-earmark-excel",
            Format.CSV, "filetype-csv"));

    private final Kit kit;
    private final BiConsumer<Format, Path> save;
    private final Map<Format, Button> buttons = new EnumMap<>(Format.class);
    private ReportQuestion question;
    private Composite box;
    private Link link;
    private Path file;

    /** @param save told format and file that a person has chosen */
    SaveBar(Kit kit, BiConsumer<Format, Path> save) {
        this.kit = kit;
        this.save = save;
    }

    Composite create(Composite parent) {
        box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 0).applyTo(box);
        for (Format format : List.of(Format.PDF, Format.XLSX, Format.CSV)) {
            Button button = new Button(box, SWT.PUSH);
            button.setText(kit.text(ReportText.of("save." + format.name())));
            button.setImage(kit.icons().image(ICONS.get(format), Tone.TEXT, 16));
            button.setData("peyvand.id", "save." + format.extension());
            button.addListener(SWT.Selection, event -> choose(format));
            GridDataFactory.swtDefaults().applyTo(button);
            buttons.put(format, button);
        }
        return box;
    }

    private void choose(Format format) {
        FileDialog dialog = new FileDialog(box.getShell(), SWT.SAVE);
        dialog.setText(buttons.get(format).getText());
        dialog.setOverwrite(true);
        dialog.setFilterExtensions(new String[] {"*." + format.extension()});
        dialog.setFileName(question.fileName(format, LocalDate.now(kit.culture().zone())));
        String chosen = dialog.open();
        if (chosen != null) {
            String dot = "." + format.extension();
            save.accept(format, Path.of(chosen.toLowerCase(java.util.Locale.ROOT).endsWith(dot) ? chosen : chosen + dot));
        }
    }

    /** The report that would be kept. */
    void show(ReportQuestion asked, boolean possible) {
        question = asked;
        buttons.forEach((format, button) -> {
            boolean offered = asked.report().formats().contains(format);
            button.setVisible(offered);
            button.setEnabled(offered && possible);
            ((GridData) button.getLayoutData()).exclude = !offered;
        });
        box.layout();
    }

    /** The file is there. */
    void saved(Path kept) {
        file = kept;
        tell(kit.text(ReportText.of("saved", Opening.shown(kept.getFileName()))));
    }

    /** The link is made when there is something to tell: an empty one would be read out as a field. */
    void tell(String sentence) {
        if (link != null) {
            link.dispose();
            link = null;
        }
        if (!sentence.isEmpty()) {
            createLink(sentence);
        }
        box.layout();
    }

    private void createLink(String sentence) {
        link = new Link(box, SWT.NONE);
        link.setData("peyvand.id", "saved");
        link.setText(sentence);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(link);
        link.addListener(SWT.Selection, event -> {
            Path wanted = "file".equals(event.text) ? file : file.toAbsolutePath().getParent();
            if (!Opening.open(wanted)) {
                tell(kit.text(ReportText.of("noProgram", Opening.shown(wanted))));
            }
        });
        link.setToolTipText(file == null ? null : file.toString());
    }
}
