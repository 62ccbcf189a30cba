package org.peyvand.ui.internal;

import java.util.Map;
import java.util.Optional;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.advanced.MPlaceholder;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.peyvand.core.RecordRef;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Navigation;

/** Navigation by parts of the main stack of the selected window. */
public final class PartNavigation implements Navigation {
    private static final String LIST_PART = "org.peyvand.ui.part.list";
    private static final String EDITOR_PART = "org.peyvand.ui.part.editor";

    private final MApplication application;
    private final Kit kit;

    /** In the windows of an application. */
    public PartNavigation(MApplication application, Kit kit) {
        this.application = application;
        this.kit = kit;
    }

    @Override
    public void open(RecordRef record) {
        show(editor(record), PartState.ACTIVATE);
    }

    @Override
    public void openAside(RecordRef record) {
        show(editor(record), PartState.CREATE);
    }

    private MPart editor(RecordRef record) {
        Map<String, String> state = Map.of(EntityEditorPart.RECORD, record.id().toString());
        return find(EDITOR_PART, state).orElseGet(() -> {
            MPart made = parts().createPart(EDITOR_PART);
            made.getPersistedState().put(EntityEditorPart.ENTITY, record.entity());
            made.getPersistedState().putAll(state);
            return made;
        });
    }

    @Override
    public void create(String entity) {
        MPart part = parts().createPart(EDITOR_PART);
        part.getPersistedState().put(EntityEditorPart.ENTITY, entity);
        show(part);
    }

    @Override
    public void create(DomainEntity prepared) {
        MPart part = parts().createPart(EDITOR_PART);
        part.getPersistedState().put(EntityEditorPart.ENTITY, kit.descriptions().of(prepared.getClass()).id());
        part.getTransientData().put(EntityEditorPart.PREPARED, prepared);
        show(part);
    }

    @Override
    public void openList(String listId) {
        Map<String, String> state = Map.of(EntityListPart.LIST, listId);
        MPart part = find(LIST_PART, state).orElseGet(() -> {
            MPart made = parts().createPart(LIST_PART);
            made.getPersistedState().putAll(state);
            return made;
        });
        show(part);
    }

    @Override
    public void openPart(String descriptorId) {
        MPart part = find(descriptorId, Map.of()).orElseGet(() -> parts().createPart(descriptorId));
        if (part != null) {
            show(part);
        }
    }

    private Optional<MPart> find(String id, Map<String, String> state) {
        return stack().getChildren().stream()
                .map(element -> element instanceof MPlaceholder placeholder ? placeholder.getRef() : element)
                .filter(MPart.class::isInstance).map(MPart.class::cast)
                .filter(part -> id.equals(part.getElementId()) && part.getPersistedState().entrySet().containsAll(state.entrySet()))
                .findFirst();
    }

    private void show(MPart part) {
        show(part, PartState.ACTIVATE);
    }

    private void show(MPart part, PartState state) {
        if (part.getParent() == null) {
            part.setToBeRendered(true);
            stack().getChildren().add(part);
        }
        parts().showPart(part, state);
    }

    private MWindow window() {
        MWindow selected = application.getSelectedElement();
        return selected != null ? selected : application.getChildren().getFirst();
    }

    private EPartService parts() {
        return window().getContext().get(EPartService.class);
    }

    private MPartStack stack() {
        EModelService model = application.getContext().get(EModelService.class);
        return (MPartStack) model.find(MAIN_STACK, window());
    }
}
