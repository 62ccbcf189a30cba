package org.peyvand.core.internal.exchange;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.core.PickList;
import org.peyvand.core.PickLists;
import org.peyvand.exchange.target.PickCodes;

/** Tells the importer the codes of pick lists. */
@Component
public final class ImportedPicks implements PickCodes {
    private final PickLists lists;

    /** Made by Declarative Services. */
    @Activate
    public ImportedPicks(@Reference PickLists lists) {
        this.lists = lists;
    }

    @Override
    public List<Code> codes(String list) {
        return lists.byId(list).stream().flatMap(found -> found.options().stream())
            .map(option -> new Code(option.code(), List.of(option.labelEn(), option.labelFa()))).toList();
    }

    @Override
    public boolean isExtensible(String list) {
        return lists.byId(list).map(PickList::extensible).orElse(true);
    }
}
