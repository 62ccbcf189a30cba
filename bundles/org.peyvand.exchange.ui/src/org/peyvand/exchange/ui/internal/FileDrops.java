package org.peyvand.exchange.ui.internal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;

/** Takes files that are dropped onto a control or what is in it. */
final class FileDrops extends DropTargetAdapter {
    private final Consumer<List<Path>> dropped;

    private FileDrops(Consumer<List<Path>> dropped) {
        this.dropped = dropped;
    }

    /** Lets files be dropped here; nothing changes where they can be dropped already. */
    static void accept(Control control, Consumer<List<Path>> dropped) {
        if (control.getData(DND.DROP_TARGET_KEY) == null) {
            DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT);
            target.setTransfer(new Transfer[] {FileTransfer.getInstance()});
            target.addDropListener(new FileDrops(dropped));
        }
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        event.detail = FileTransfer.getInstance().isSupportedType(event.currentDataType) ? DND.DROP_COPY : DND.DROP_NONE;
    }

    @Override
    public void dragOperationChanged(DropTargetEvent event) {
        dragEnter(event);
    }

    @Override
    public void drop(DropTargetEvent event) {
        if (event.data instanceof String[] names) {
            dropped.accept(Arrays.stream(names).map(Path::of).toList());
        }
    }
}
