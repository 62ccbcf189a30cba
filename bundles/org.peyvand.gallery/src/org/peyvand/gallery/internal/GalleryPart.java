package org.peyvand.gallery.internal;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.peyvand.ui.Kit;
import org.peyvand.ui.PartFocus;
import org.peyvand.ui.form.Access;
import org.peyvand.ui.form.Css;
import org.peyvand.ui.form.ScrollingPane;

/** The names of all building blocks, and the one that is chosen. */
public final class GalleryPart {
    /** Id of its descriptor. */
    static final String ID = "org.peyvand.gallery.part";

    private final Kit kit;
    private final List<Block> blocks = Blocks.all();
    private org.eclipse.swt.widgets.List names;
    private ScrollingPane pane;
    private Composite stage;

    /** Made by the workbench. */
    @Inject
    public GalleryPart(Kit kit, IEclipseContext context) {
        IEclipseContext own = context.createChild("gallery");
        own.set(IEclipseContext.class, own);
        this.kit = kit.over(own);
    }

    @PostConstruct
    void create(Composite parent) {
        Composite root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(root);
        names = new org.eclipse.swt.widgets.List(root, SWT.SINGLE | SWT.V_SCROLL);
        names.setData("peyvand.id", "gallery.blocks");
        Access.name(names, GalleryText.of(kit, "gallery.list"));
        blocks.forEach(block -> names.add(GalleryText.of(kit, "block." + block.id())));
        names.addListener(SWT.Selection, event -> show(names.getSelectionIndex()));
        GridDataFactory.fillDefaults().grab(false, true).hint(200, SWT.DEFAULT).applyTo(names);
        pane = new ScrollingPane(root);
        stage = pane.content();
        stage.setData("peyvand.id", "gallery.stage");
        GridLayoutFactory.fillDefaults().margins(20, 20).spacing(0, 12).applyTo(stage);
        names.select(0);
        show(0);
    }

    private void show(int index) {
        for (Control old : stage.getChildren()) {
            old.dispose();
        }
        Block block = blocks.get(index);
        Label title = new Label(stage, SWT.NONE);
        title.setText(GalleryText.of(kit, "block." + block.id()));
        title.setData(Css.CLASS, Css.TITLE);
        Composite area = new Composite(stage, SWT.NONE);
        area.setData("peyvand.id", "block." + block.id());
        GridLayoutFactory.fillDefaults().spacing(0, 12).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        block.create(area, kit);
        Label code = new Label(stage, SWT.NONE);
        code.setText(GalleryText.of(kit, "gallery.code", block.getClass().getSimpleName()));
        code.setData(Css.CLASS, Css.MUTED);
        stage.layout(true, true);
        pane.measure();
    }

    @Focus
    void focus() {
        if (!PartFocus.isIn(names.getParent())) {
            names.setFocus();
        }
    }
}
