package org.peyvand.ui.go;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.e4.ui.model.application.MApplication;
import org.peyvand.ui.IconTag;
import org.peyvand.ui.Kit;
import org.peyvand.ui.list.ListDefinition;

/** The lists of the navigator and the pages beside them. */
public final class ListSource implements DestinationSource {
    private static final String NAVIGATOR = "navigator";

    @Override
    public List<Destination> all(Kit kit) {
        Map<String, String> categories = ListDefinition.categories(kit).stream()
                .collect(Collectors.toMap(ListDefinition.Category::id, ListDefinition.Category::label, (one, other) -> one));
        Stream<Destination> lists = ListDefinition.all(kit).stream().map(list -> new Destination("list:" + list.id(), list.icon(), list.label(),
                categories.getOrDefault(list.category(), ""), "", list.id(), aside -> kit.navigation().openList(list.id())));
        Stream<Destination> parts = kit.service(MApplication.class).getDescriptors().stream().filter(part -> part.getTags().contains(NAVIGATOR))
                .map(part -> new Destination("part:" + part.getElementId(), IconTag.of(part).orElse("window"), part.getLocalizedLabel(), "", "", part.getElementId(),
                        aside -> kit.navigation().openPart(part.getElementId())));
        return Stream.concat(lists, parts).toList();
    }
}
