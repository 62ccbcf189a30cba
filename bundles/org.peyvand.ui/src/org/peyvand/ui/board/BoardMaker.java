package org.peyvand.ui.board;

import org.eclipse.swt.widgets.Composite;
import org.peyvand.ui.Kit;
import org.peyvand.ui.list.ListPresentation;
import org.peyvand.ui.list.ListPresentationMaker;
import org.peyvand.ui.list.ListSpec;

/** Makes boards for the lists that contribute one. */
public final class BoardMaker implements ListPresentationMaker {

    @Override
    public boolean fits(Kit kit, ListSpec spec) {
        return BoardDefinition.isThere(kit, spec);
    }

    @Override
    public ListPresentation make(Composite parent, ListPresentation.Host host) {
        BoardDefinition board = BoardDefinition.of(host.kit(), host.model().spec())
                .orElseThrow(() -> new IllegalStateException("The board of " + host.model().spec().id() + " is broken"));
        return new BoardPresentation(parent, host, board);
    }
}
