package org.peyvand.ui.go;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Dictionary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.peyvand.base.text.PersianKeyboard;
import org.peyvand.extensions.Contribution;
import org.peyvand.ui.Kit;
import org.peyvand.ui.internal.StepKeys;

/**
 * The cheat sheet, made from the model: every action with its key, by module, and the keys of the building blocks. Typing searches names
 * and keys; Enter runs the action.
 */
public final class KeySheet {
    /** Header of a manifest: what people call the module. */
    private static final String MODULE = "Peyvand-Module";
    private static final int WIDTH = 620;
    private static final int HEIGHT = 620;
    /** Rows of the kit's own texts: {@code keys.own.1} is the key, {@code keys.own.1.does} what it does. */
    private static final int OWN = 13;

    private final Kit kit;
    private final Actions actions;
    private List<Ranking.Group> all = List.of();
    private FindBox box;

    /** Of the window in front. */
    public KeySheet(Kit kit) {
        this.kit = kit;
        this.actions = new Actions(kit);
    }

    /** Opens it over a window. */
    public void open(Shell parent) {
        all = groups();
        box = new FindBox(parent, kit, "keys", kit.text("keys.title"), kit.text("keys.message"), kit.text("keys.hint"), this::show, this::run);
        show();
        box.open(WIDTH, HEIGHT);
    }

    /** All lines of the sheet. */
    public List<Ranking.Group> groups() {
        Map<String, List<Destination>> byModule = new LinkedHashMap<>();
        actions.all().stream().filter(action -> !action.keys().isEmpty()).sorted(Comparator.comparing(Action::label))
                .forEach(action -> byModule.computeIfAbsent(action.bundle(), any -> new ArrayList<>()).add(line(action)));
        List<Ranking.Group> groups = new ArrayList<>();
        byModule.forEach((bundle, lines) -> groups.add(new Ranking.Group(bundle, name(bundle), "", lines)));
        groups.add(new Ranking.Group("steps", kit.text("keys.steps"), "", steps()));
        groups.add(new Ranking.Group("own", kit.text("keys.own"), "", own()));
        return groups;
    }

    private Destination line(Action action) {
        String icon = action.icon().isEmpty() ? "lightning-charge" : action.icon();
        return new Destination("keys." + action.id(), icon, action.label(), "", action.keys(), action.keys(), aside -> actions.run(action));
    }

    /** The next steps of records, which have their keys while such a record is in front. */
    private List<Destination> steps() {
        Locale language = kit.culture().language();
        Map<String, List<Contribution>> byEntity = new TreeMap<>();
        kit.extensions().of(StepKeys.POINT).forEach(one -> byEntity.computeIfAbsent(one.attribute("entity").orElse(""), any -> new ArrayList<>()).add(one));
        List<Destination> lines = new ArrayList<>();
        byEntity.forEach((entity, some) -> {
            String of = kit.descriptions().byId(entity).map(description -> description.label(language)).orElse(entity);
            List<Contribution> ordered = StepKeys.ordered(some);
            for (int i = 0; i < ordered.size(); i++) {
                Contribution one = ordered.get(i);
                String keys = StepKeys.of(i);
                String label = kit.text("keys.step", of, one.label("label", language));
                lines.add(new Destination("keys.step." + entity + "." + one.attribute("id").orElse(""), one.attribute("icon").orElse("lightning-charge"), label, "", keys, keys,
                        aside -> { }));
            }
        });
        return lines;
    }

    private List<Destination> own() {
        List<Destination> lines = new ArrayList<>();
        for (int i = 1; i <= OWN; i++) {
            String keys = kit.text("keys.own." + i);
            lines.add(new Destination("keys.own." + i, "keyboard", kit.text("keys.own." + i + ".does"), "", keys, keys, aside -> { }));
        }
        return lines;
    }

    private String name(String bundle) {
        Bundle found = Platform.getBundle(bundle);
        if (found == null) {
            return bundle;
        }
        Dictionary<String, String> headers = found.getHeaders(kit.culture().language().getLanguage());
        return Optional.ofNullable(headers.get(MODULE)).orElse(headers.get(Constants.BUNDLE_NAME));
    }

    private void show() {
        String words = box.text().getText().strip();
        List<Ranking.Group> found = words.isEmpty() ? all : all.stream().map(group -> group.with(fitting(group, words)))
                .filter(group -> !group.destinations().isEmpty()).toList();
        box.results().show(ResultLines.of(found), kit.text("go.nothing"));
    }

    private static List<Destination> fitting(Ranking.Group group, String words) {
        if (words.indexOf('+') > 0) {
            List<String> typed = keys(words);
            return group.destinations().stream().filter(one -> keys(one.shortcut()).containsAll(typed)).toList();
        }
        FuzzyMatch match = FuzzyMatch.of(words);
        return group.destinations().stream().filter(one -> match.score(one.title(), one.words()) > 0).toList();
    }

    private static List<String> keys(String shortcut) {
        return Stream.of(PersianKeyboard.latin(shortcut.toLowerCase(Locale.ROOT)).split("\\+")).map(String::strip).filter(key -> !key.isEmpty()).toList();
    }

    private void run(Destination one, boolean aside) {
        Display display = box.text().getDisplay();
        box.close();
        display.asyncExec(() -> one.going().go(aside));
    }
}
