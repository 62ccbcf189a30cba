package org.peyvand.sync.ui.internal.join;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Shell;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.peyvand.core.HomeBranch;
import org.peyvand.sync.BranchSync;
import org.peyvand.sync.HeadLink;
import org.peyvand.ui.Doorkeeper;
import org.peyvand.ui.Kit;

/**
 * Stands before the door of a branch that has not got its data yet: before the first load nobody is there who could work. Afterwards it leaves everything to whoever
 * looks after the door otherwise.
 */
@Component(property = "service.ranking:Integer=100")
public final class FirstLoad implements Doorkeeper {
    private final BranchSync sync;
    private final HeadLink link;
    private final HomeBranch home;
    private final Optional<Doorkeeper> next;

    /** Made by Declarative Services. */
    @Activate
    public FirstLoad(@Reference BranchSync sync, @Reference HeadLink link, @Reference HomeBranch home,
        @Reference(cardinality = ReferenceCardinality.MULTIPLE, target = "(!(service.ranking=100))") List<Doorkeeper> others) {
        this.sync = sync;
        this.link = link;
        this.home = home;
        this.next = others.stream().findFirst();
    }

    @Override
    public boolean asks() {
        return isWaiting() || next.filter(Doorkeeper::asks).isPresent();
    }

    private boolean isWaiting() {
        return home.branch().isPresent() && !sync.status().loaded();
    }

    @Override
    public void ask(Kit kit, Shell window, Runnable admitted) {
        kit.background().task(JoinText.of("task.look"), progress -> isWaiting()).ahead().then(waiting -> {
            if (waiting) {
                new LoadWindow(kit, window, link, () -> loaded(kit, window, admitted)).open();
            } else {
                loaded(kit, window, admitted);
            }
        }).start();
    }

    private void loaded(Kit kit, Shell window, Runnable admitted) {
        kit.background().task(JoinText.of("task.look"), progress -> next.filter(Doorkeeper::asks).isPresent()).ahead().then(asks -> {
            if (asks) {
                next.orElseThrow().ask(kit, window, admitted);
            } else {
                admitted.run();
            }
        }).start();
    }

    @Override
    public void watch(Kit kit, Shell window, String person) {
        next.ifPresent(one -> one.watch(kit, window, person));
    }
}
