package org.peyvand.ui.internal;

import java.util.Optional;
import java.util.UUID;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.commands.MBindingTable;
import org.eclipse.e4.ui.model.application.commands.MKeyBinding;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.peyvand.core.RecordRef;
import org.peyvand.ui.IconTag;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Navigation;
import org.peyvand.ui.history.Trail;
import org.peyvand.ui.history.Whereabouts;

/**
 * Follows the parts that are brought to the front: lists, records, other pages of the main area. A record that is not stored yet is no
 * place. The keys point where the arrows point: in a window from right to left, back is to the right.
 */
public final class PartTrail implements Whereabouts {
    private static final int MOST = 100;
    private static final String BACK = "org.peyvand.workbench.command.back";
    private static final String FORWARD = "org.peyvand.workbench.command.forward";

    private final Kit kit;
    private final Trail<Place> trail = new Trail<>(MOST);

    /** A part by what it shows. */
    private record Place(String part, String list, String entity, String record) {
    }

    /** In an application; listens from now on. */
    public PartTrail(MApplication application, Kit kit) {
        this.kit = kit;
        boolean mirrored = kit.culture().rightToLeft();
        for (MBindingTable table : application.getBindingTables()) {
            point(table, BACK, mirrored ? "M3+ARROW_RIGHT" : "M3+ARROW_LEFT");
            point(table, FORWARD, mirrored ? "M3+ARROW_LEFT" : "M3+ARROW_RIGHT");
        }
        begin(application);
        application.getContext().get(IEventBroker.class).subscribe(UIEvents.UILifeCycle.ACTIVATE, event -> {
            if (event.getProperty(UIEvents.EventTags.ELEMENT) instanceof MPart part) {
                arrived(part);
            }
        });
    }

    /** The page that is in front at the start is the first place, whether the person has touched it or not. */
    private void begin(MApplication application) {
        MUIElement stack = application.getContext().get(EModelService.class).find(Navigation.MAIN_STACK, application);
        if (stack instanceof MPartStack parts && !parts.getChildren().isEmpty()) {
            MUIElement front = parts.getSelectedElement() != null ? parts.getSelectedElement() : parts.getChildren().getFirst();
            if (front instanceof MPart part) {
                arrived(part);
            }
        }
    }

    private static void point(MBindingTable table, String command, String keys) {
        for (MKeyBinding binding : table.getBindings()) {
            if (binding.getCommand() != null && command.equals(binding.getCommand().getElementId())) {
                binding.setKeySequence(keys);
            }
        }
    }

    /** The person is at a part, or the part at the front has become another place. */
    void arrived(MPart part) {
        placeOf(part).ifPresent(trail::visit);
    }

    private static Optional<Place> placeOf(MPart part) {
        String id = part.getElementId();
        String list = part.getPersistedState().get(EntityListPart.LIST);
        String entity = part.getPersistedState().get(EntityEditorPart.ENTITY);
        String record = part.getPersistedState().get(EntityEditorPart.RECORD);
        boolean beside = part.getTags().contains("NoMove") && IconTag.of(part).isEmpty();
        boolean unstored = entity != null && record == null;
        return id == null || beside || unstored ? Optional.empty() : Optional.of(new Place(id, list, entity, record));
    }

    @Override
    public void back() {
        trail.back(this::exists).ifPresent(this::go);
    }

    @Override
    public void forward() {
        trail.forward(this::exists).ifPresent(this::go);
    }

    private boolean exists(Place place) {
        return place.entity() == null || kit.descriptions().byId(place.entity()).isPresent();
    }

    private void go(Place place) {
        if (place.record() != null) {
            kit.navigation().open(new RecordRef(place.entity(), UUID.fromString(place.record())));
        } else if (place.list() != null) {
            kit.navigation().openList(place.list());
        } else {
            kit.navigation().openPart(place.part());
        }
    }

    @Override
    public boolean canGoBack() {
        return trail.canGoBack();
    }

    @Override
    public boolean canGoForward() {
        return trail.canGoForward();
    }
}
