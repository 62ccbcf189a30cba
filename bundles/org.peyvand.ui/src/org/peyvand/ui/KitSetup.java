package org.peyvand.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.swt.widgets.Display;
import org.peyvand.base.culture.Culture;
import org.peyvand.persistence.vault.DataKey;
import org.peyvand.persistence.vault.Keyring;
import org.peyvand.ui.editor.UnsavedEdits;
import org.peyvand.ui.history.PersonMemory;
import org.peyvand.ui.history.Remembered;
import org.peyvand.ui.history.Whereabouts;
import org.peyvand.ui.internal.HeldKeys;
import org.peyvand.ui.internal.LatinKeys;
import org.peyvand.ui.internal.PartNavigation;
import org.peyvand.ui.internal.PartTrail;
import org.peyvand.ui.internal.ProblemWindow;
import org.peyvand.ui.internal.draft.DraftStore;
import org.peyvand.ui.notice.Notices;
import org.peyvand.ui.rights.PersonRights;

/** Puts the kit into the context of an application; the life cycle of the workbench does that once. */
public final class KitSetup {
    private KitSetup() {
    }

    /**
     * Before the model is loaded: everything but navigation.
     *
     * @return the kit over this context
     */
    public static Kit prepare(IEclipseContext context, Display display, Culture culture, Palette palette) {
        Kit kit = new Kit(context);
        context.set(Culture.class, culture);
        context.set(Palette.class, palette);
        Icons icons = new Icons(display, kit::palette);
        Problems problems = new ProblemWindow(display, kit);
        context.set(Icons.class, icons);
        context.set(Problems.class, problems);
        context.set(Background.class, new Background(display, problems));
        Optional<Keyring> keyring = kit.find(Keyring.class);
        Supplier<Optional<DataKey>> key = () -> keyring.flatMap(Keyring::present);
        context.set(PersonMemory.class, PersonMemory.ofThisPerson(key));
        context.set(Remembered.class, Remembered.of(context.get(PersonMemory.class)));
        context.set(Notices.class, new Notices(context.get(PersonMemory.class)));
        context.set(DraftStore.class, DraftStore.in(KitSetup::dataFolder, context.get(PersonMemory.class)::login, key));
        context.set(PersonRights.class, new PersonRights(kit));
        context.set(Kit.class, kit);
        context.set(UnsavedEdits.class, new UnsavedEdits(kit));
        HeldKeys.listen(display);
        LatinKeys.listen(display);
        return kit;
    }

    /** The branch's folder; without one, that of the workbench. */
    private static Path dataFolder() {
        String named = System.getProperty("peyvand.data", "");
        if (!named.isBlank() && Files.isDirectory(Path.of(named))) {
            return Path.of(named);
        }
        return Path.of(Platform.getInstanceLocation().getURL().getPath());
    }

    /** When the model is there: navigation in its windows. */
    public static void navigate(MApplication application) {
        IEclipseContext context = application.getContext();
        Kit kit = context.get(Kit.class);
        context.set(Navigation.class, new PartNavigation(application, kit));
        context.set(Whereabouts.class, new PartTrail(application, kit));
    }
}
