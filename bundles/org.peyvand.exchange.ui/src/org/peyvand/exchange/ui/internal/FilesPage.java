package org.peyvand.exchange.ui.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.peyvand.base.text.Message;
import org.peyvand.ui.Tone;
import org.peyvand.ui.form.Access;
import org.peyvand.ui.form.Css;
import org.peyvand.ui.form.ScrollingPane;

/** Choose or drop files and folders. */
final class FilesPage implements ImportPage {
    private static final String[] KNOWN = {"*.csv;*.tsv;*.txt;*.xlsx;*.vcf;*.vcard;*.CSV;*.TXT;*.XLSX;*.VCF", "*.*"};

    private final ImportScreen screen;
    private Composite page;
    private Table table;
    private Label drop;
    private Button remove;
    private ReadingOptions reading;
    private String lastFolder = System.getProperty("user.home");

    FilesPage(ImportScreen screen) {
        this.screen = screen;
    }

    @Override
    public Composite create(Composite parent) {
        ScrollingPane pane = new ScrollingPane(parent);
        page = pane.content();
        GridLayoutFactory.fillDefaults().margins(24, 18).spacing(12, 12).numColumns(2).applyTo(page);
        createInvitation();
        createButtons();
        createTable();
        reading = new ReadingOptions(screen);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(reading.create(page));
        FileDrops.accept(page, this::add);
        return pane.control();
    }

    private void createInvitation() {
        Composite area = new Composite(page, SWT.BORDER | SWT.NO_FOCUS);
        area.setData(Css.CLASS, Css.SURFACE);
        GridLayoutFactory.fillDefaults().margins(18, 18).numColumns(2).spacing(14, 4).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(area);
        Label icon = new Label(area, SWT.NONE);
        icon.setImage(screen.kit().icons().image("cloud-arrow-up", Tone.ACCENT, 32));
        GridDataFactory.swtDefaults().span(1, 2).applyTo(icon);
        drop = new Label(area, SWT.NONE);
        drop.setData(Css.CLASS, Css.HEADING);
        drop.setText(screen.text("files.drop"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(drop);
        Label kinds = new Label(area, SWT.WRAP);
        kinds.setData(Css.CLASS, Css.MUTED);
        kinds.setText(screen.text("files.kinds"));
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(kinds);
    }

    private void createButtons() {
        Composite bar = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(bar);
        button(bar, "files.choose", "file-earmark-plus", this::chooseFiles);
        button(bar, "files.folder", "folder-plus", this::chooseFolder);
        remove = button(bar, "files.remove", "x-lg", this::removeSelected);
        Button past = button(bar, "files.past", "clock-history", () -> screen.kit().navigation().openList("exchange.imports"));
        GridDataFactory.swtDefaults().grab(true, false).align(SWT.END, SWT.CENTER).applyTo(past);
    }

    private Button button(Composite bar, String key, String icon, Runnable action) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(screen.text(key));
        button.setImage(screen.kit().icons().image(icon));
        button.setData("peyvand.id", key);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private void createTable() {
        table = new Table(page, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION);
        table.setData("peyvand.id", "files");
        Access.name(table, screen.text("step.files"));
        table.setHeaderVisible(true);
        Tables.column(table, screen.text("files.name"), 280, false);
        Tables.column(table, screen.text("files.size"), 110, true);
        Tables.column(table, screen.text("files.where"), 420, false);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(300, 140).applyTo(table);
        table.addListener(SWT.Selection, event -> remove.setEnabled(table.getSelectionCount() > 0));
        table.addListener(SWT.KeyDown, this::key);
    }

    private void key(Event event) {
        if (event.keyCode == SWT.DEL) {
            removeSelected();
        } else if (event.keyCode == 'v' && (event.stateMask & SWT.MOD1) != 0) {
            paste();
        }
    }

    /** Files that were copied in a file window, or paths that were copied as text, one a line. */
    private void paste() {
        Clipboard clipboard = new Clipboard(page.getDisplay());
        try {
            if (clipboard.getContents(FileTransfer.getInstance()) instanceof String[] names) {
                add(Arrays.stream(names).map(Path::of).toList());
            } else if (clipboard.getContents(TextTransfer.getInstance()) instanceof String text) {
                add(PastedPaths.of(text));
            }
        } finally {
            clipboard.dispose();
        }
    }

    private void chooseFiles() {
        FileDialog dialog = new FileDialog(page.getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText(screen.text("files.choose.title"));
        dialog.setFilterPath(lastFolder);
        dialog.setFilterExtensions(KNOWN);
        dialog.setFilterNames(new String[] {screen.text("files.known"), screen.text("files.all")});
        if (dialog.open() != null) {
            lastFolder = dialog.getFilterPath();
            add(Arrays.stream(dialog.getFileNames()).map(Path.of(lastFolder)::resolve).toList());
        }
    }

    private void chooseFolder() {
        DirectoryDialog dialog = new DirectoryDialog(page.getShell());
        dialog.setText(screen.text("files.folder.title"));
        dialog.setFilterPath(lastFolder);
        String folder = dialog.open();
        if (folder != null) {
            lastFolder = folder;
            add(List.of(Path.of(folder)));
        }
    }

    /** Takes files in, wherever they come from. */
    void add(List<Path> files) {
        if (screen.session().files().add(files)) {
            screen.tell(null);
            shown();
        }
    }

    private void removeSelected() {
        List<Path> gone = new ArrayList<>();
        for (TableItem item : table.getSelection()) {
            gone.add((Path) item.getData());
        }
        screen.session().files().remove(gone);
        shown();
    }

    @Override
    public void shown() {
        table.removeAll();
        for (Path path : screen.session().files().paths()) {
            TableItem item = new TableItem(table, SWT.NONE);
            boolean folder = Files.isDirectory(path);
            item.setData(path);
            item.setImage(screen.kit().icons().image(folder ? "folder" : "file-earmark-spreadsheet", Tone.MUTED, 16));
            item.setText(0, screen.ltr(ResultSummary.name(path, "")));
            item.setText(1, folder ? screen.text("files.isFolder") : size(path));
            item.setText(2, path.getParent() == null ? "" : screen.ltr(path.getParent().toString()));
        }
        remove.setEnabled(false);
        reading.shown();
        screen.refresh();
    }

    private String size(Path path) {
        try {
            long bytes = Files.size(path);
            return bytes < 1 << 20 ? screen.text("files.kilobytes", Math.max(1, bytes >> 10)) : screen.text("files.megabytes", bytes >> 20);
        } catch (IOException e) {
            return screen.text("files.missing");
        }
    }

    @Override
    public boolean ready() {
        return !screen.session().files().isEmpty();
    }

    @Override
    public Message action() {
        return ExchangeText.of("files.next");
    }

    @Override
    public void go() {
        screen.work(ExchangeText.of("task.plan"), screen.session().planning(), planned -> {
            screen.session().planned(planned);
            screen.go(ImportStep.COLUMNS);
        });
    }

    @Override
    public ImportStep back() {
        return null;
    }
}
