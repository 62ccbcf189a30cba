package org.peyvand.workbench.internal.settings;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Palette;
import org.peyvand.ui.go.Destination;
import org.peyvand.ui.go.DestinationSource;
import org.peyvand.workbench.internal.Texts;

/** Every setting with every value it can have, so that "dark" or "jalali" is enough to get there. */
public final class SettingSource implements DestinationSource {
    private static final Map<String, List<String>> VALUES = new TreeMap<>(Map.of("theme", Palette.THEMES, "language", List.of("fa", "en"),
            "direction", List.of(Settings.AUTO, "rtl", "ltr"), "calendar", List.of(Settings.AUTO, "jalali", "gregorian"),
            "digits", List.of(Settings.AUTO, "persian", "latin"), "text", Settings.TEXT_SIZES));

    @Override
    public List<Destination> all(Kit kit) {
        Settings now = kit.service(Settings.class);
        return VALUES.entrySet().stream().flatMap(setting -> setting.getValue().stream()
                .filter(value -> !now.with(setting.getKey(), value).equals(now))
                .map(value -> destination(kit, setting.getKey(), value))).toList();
    }

    private static Destination destination(Kit kit, String name, String value) {
        String setting = Texts.of(kit, "settings." + name);
        return new Destination("setting:" + name + "=" + value, "gear", Texts.of(kit, "settings." + name + "." + value), setting, "",
                name + " " + value, aside -> apply(kit, name, value));
    }

    private static void apply(Kit kit, String name, String value) {
        MApplication application = kit.service(MApplication.class);
        Settings now = application.getContext().get(Settings.class);
        new SettingsChange(application, (Shell) application.getChildren().getFirst().getWidget()).apply(now.with(name, value));
    }
}
