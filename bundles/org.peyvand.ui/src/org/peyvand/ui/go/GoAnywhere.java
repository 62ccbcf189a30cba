package org.peyvand.ui.go;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.extensions.Contributions;
import org.peyvand.ui.Delay;
import org.peyvand.ui.Kit;
import org.peyvand.ui.KitText;
import org.peyvand.ui.Running;
import org.peyvand.ui.history.KnownRecord;
import org.peyvand.ui.history.Remembered;

/**
 * The box over the workbench: type, arrows choose, Enter goes there, Ctrl+Enter opens behind, Tab jumps to the next group, Escape closes.
 * What is known at once is shown at once; what must be read comes while one types, and the next key stops the reading.
 */
public final class GoAnywhere {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 440;
    private static final int PAUSE = 90;
    private static final int LEAST_TYPED = 2;
    private static final int MOST = 6;

    private final Kit kit;
    private final Clock clock;
    private final Remembered remembered;
    private final List<SourceSpec> sources;
    private final Map<String, List<Destination>> known = new HashMap<>();
    private final Map<String, List<Destination>> read = new HashMap<>();
    private final List<Running> reading = new ArrayList<>();
    private FindBox box;
    private Delay searching;
    private int typed;

    /** Over the services of a kit. */
    public GoAnywhere(Kit kit) {
        this.kit = kit;
        this.clock = kit.find(Clock.class).orElse(Clock.systemUTC());
        this.remembered = kit.service(Remembered.class);
        this.sources = SourceSpec.all(kit);
    }

    /** Opens the box over a window with something typed already; may be empty. */
    public void open(Shell parent, String first) {
        sources.forEach(source -> known.put(source.id(), Contributions.ask(source.source(), () -> source.source().all(kit), List.of())));
        box = new FindBox(parent, kit, "go", kit.text("go.title"), kit.text("go.message"), kit.text("go.hint"), this::edited, this::go);
        searching = new Delay(box.text(), PAUSE, this::search);
        box.text().addListener(SWT.Dispose, event -> closed());
        box.text().setText(first);
        box.text().setSelection(first.length());
        show();
        box.open(WIDTH, HEIGHT);
    }

    private void closed() {
        typed++;
        reading.forEach(Running::cancel);
    }

    private void go(Destination one, boolean aside) {
        remembered.visits().add(one.key(), clock.instant());
        if (aside) {
            one.going().go(true);
            box.text().setFocus();
        } else {
            Display display = box.text().getDisplay();
            box.close();
            display.asyncExec(() -> one.going().go(false));
        }
    }

    private void edited() {
        typed++;
        searching.cancel();
        reading.forEach(Running::cancel);
        reading.clear();
        read.clear();
        show();
        if (asked().words().length() >= LEAST_TYPED) {
            searching.whenQuiet();
        }
    }

    private void search() {
        Typed asked = asked();
        sources.stream().filter(source -> asked.asks(source.prefix())).forEach(source -> read(source, asked.words(), typed));
    }

    private Typed asked() {
        return Typed.of(box.text().getText(), sources.stream().map(SourceSpec::prefix));
    }

    private void read(SourceSpec source, String words, int mine) {
        Display display = box.text().getDisplay();
        reading.add(kit.background().task(KitText.of("go.task"), progress -> {
            Contributions.ask(source.source(), () -> {
                source.source().search(kit, words, progress, found -> display.asyncExec(() -> found(source, found, mine)));
                return null;
            }, null);
            return null;
        }).whileAlive(box.text()).start());
    }

    private void found(SourceSpec source, List<Destination> found, int mine) {
        if (mine == typed && !box.isClosed()) {
            read.merge(source.id(), found, (one, other) -> Stream.concat(one.stream(), other.stream()).toList());
            show();
        }
    }

    private void show() {
        String words = box.text().getText();
        Ranking ranking = new Ranking(remembered.visits(), clock.instant());
        List<Ranking.Group> offered = sources.stream().map(source -> new Ranking.Group(source.id(), source.label(), source.prefix(),
                Stream.concat(known.get(source.id()).stream(), read.getOrDefault(source.id(), List.of()).stream()).toList())).toList();
        List<Ranking.Group> found = words.isBlank() ? beginning(ranking, offered) : ranking.find(words, offered, MOST);
        ResultLines lines = ResultLines.of(found);
        Destination before = box.results().lines().destination();
        boolean moved = before != null && box.results().lines().selected() > 1;
        box.results().show(moved ? lines.selecting(before.key()) : lines, kit.text(words.isBlank() ? "go.empty" : "go.nothing"));
    }

    /** Before anything is typed: what was used last, favourites, records seen last. */
    private List<Ranking.Group> beginning(Ranking ranking, List<Ranking.Group> offered) {
        List<Destination> recent = ranking.recent(offered);
        List<String> shown = recent.stream().map(Destination::key).toList();
        List<Ranking.Group> groups = new ArrayList<>();
        group(groups, "go.recent", recent);
        group(groups, "go.favourites", records(offered, remembered.favourites().all(), shown));
        List<KnownRecord> seen = remembered.seen().all().stream().filter(record -> !remembered.favourites().contains(record.ref())).toList();
        group(groups, "go.seen", records(offered, seen, shown));
        if (groups.isEmpty()) {
            offered.stream().filter(group -> !group.destinations().isEmpty())
                    .forEach(group -> groups.add(group.with(group.destinations().stream().limit(MOST).toList())));
        }
        return groups;
    }

    private static List<Destination> records(List<Ranking.Group> offered, List<KnownRecord> records, List<String> without) {
        List<String> keys = records.stream().map(record -> RecordSource.key(record.ref())).filter(key -> !without.contains(key)).toList();
        return offered.stream().flatMap(group -> group.destinations().stream()).filter(one -> keys.contains(one.key())).limit(MOST).toList();
    }

    private void group(List<Ranking.Group> groups, String label, List<Destination> destinations) {
        if (!destinations.isEmpty()) {
            groups.add(new Ranking.Group(label, kit.text(label), "", destinations));
        }
    }

    /** The control that shows the results of an open box, for tests: titles from top to bottom. */
    public static List<String> titles(Control control) {
        return ((ResultList) control.getData("peyvand.go")).lines().lines().stream().filter(line -> !line.isHeading())
                .map(line -> line.destination().title()).toList();
    }
}
