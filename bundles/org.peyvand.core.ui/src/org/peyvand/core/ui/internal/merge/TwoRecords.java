package org.peyvand.core.ui.internal.merge;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Shell;
import org.osgi.service.component.annotations.Component;
import org.peyvand.core.RecordRef;
import org.peyvand.core.ui.internal.CoreText;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.Kit;
import org.peyvand.ui.editor.RecordUnion;

/** Opens the dialog that makes one record of two. */
@Component
public final class TwoRecords implements RecordUnion {

    @Override
    public void ask(Kit kit, Shell window, RecordRef one, RecordRef other, Runnable done) {
        kit.background().task(CoreText.of("union.comparing"), progress -> Stream.of(one, other).flatMap(ref -> record(kit, ref).stream()).toList()).whileAlive(window)
            .then((List<DomainEntity> both) -> {
                if (both.size() == 2) {
                    new UnionDialog(window, kit, both.getFirst(), both.getLast(), kept -> done.run()).open();
                } else {
                    done.run();
                }
            }).start();
    }

    private static Optional<DomainEntity> record(Kit kit, RecordRef ref) {
        return kit.descriptions().byId(ref.entity()).flatMap(entity -> kit.records().find(entity.type(), ref.id()).map(DomainEntity.class::cast));
    }
}
