package org.peyvand.workbench.internal.help;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.IPartListener;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.peyvand.core.RecordRef;
import org.peyvand.ui.Kit;
import org.peyvand.ui.PartFocus;
import org.peyvand.ui.Tone;
import org.peyvand.ui.form.Access;
import org.peyvand.ui.form.Css;
import org.peyvand.ui.rows.RowItem;
import org.peyvand.ui.rows.RowList;
import org.peyvand.workbench.internal.Texts;

/** Help beside the page: it follows the part in front; all pages stand in its index, and words are searched in them. */
public final class HelpPart {
    /** Element id of the part. */
    public static final String ID = "org.peyvand.workbench.part.help";
    private static final String START = "start";

    @Inject
    private Kit kit;
    @Inject
    private EPartService parts;
    private HelpPages pages = new HelpPages(List.of());
    private Text search;
    private RowList index;
    private HelpView view;
    private Composite indexPlace;
    private MPart about;

    @PostConstruct
    void create(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        Composite bar = new Composite(parent, SWT.NONE);
        bar.setData(Css.CLASS, Css.SURFACE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(10, 8).spacing(6, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        search = new Text(bar, SWT.SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Texts.of(kit, "help.search"));
        search.setData("peyvand.id", "help.search");
        Access.name(search, Texts.of(kit, "help.search"));
        search.addListener(SWT.Modify, event -> list());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(search);
        button(bar, "help.index", "list-ul", this::toggleIndex);
        button(bar, "help.close", "x-lg", () -> new HelpToggle(parts).hide());
        indexPlace = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(indexPlace);
        GridDataFactory.fillDefaults().grab(true, true).exclude(true).applyTo(indexPlace);
        index = new RowList(indexPlace, kit);
        index.control().setData("peyvand.id", "help.results");
        index.empty(Texts.of(kit, "help.nothing"));
        index.onOpen(item -> open(item.target()));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(index.control());
        view = new HelpView(parent, kit, true, this::showPage);
        parts.addPartListener(listener);
        parent.addDisposeListener(event -> parts.removePartListener(listener));
        kit.background().task(Texts.message("help.task"), progress -> HelpPages.read(kit.extensions(), kit.culture().language()))
                .whileAlive(parent).then(found -> {
                    pages = found;
                    showAbout(parts.getActivePart());
                }).start();
    }

    private final IPartListener listener = new IPartListener() {
        @Override
        public void partActivated(MPart part) {
            showAbout(part);
        }

        @Override
        public void partBroughtToTop(MPart part) {
            // the part that is activated counts
        }

        @Override
        public void partDeactivated(MPart part) {
            // the next one tells
        }

        @Override
        public void partHidden(MPart part) {
            // the next one tells
        }

        @Override
        public void partVisible(MPart part) {
            // the part that is activated counts
        }
    };

    private void button(Composite bar, String id, String icon, Runnable run) {
        Button button = new Button(bar, SWT.PUSH | SWT.FLAT);
        button.setImage(kit.icons().image(icon, Tone.MUTED, 14));
        button.setToolTipText(Texts.of(kit, id));
        button.setData("peyvand.id", id);
        Access.name(button, Texts.of(kit, id));
        button.addListener(SWT.Selection, event -> run.run());
    }

    /** Shows the page about a part. */
    void showAbout(MPart part) {
        if (part == null || ID.equals(part.getElementId()) || part == about && !view.shown().isEmpty()) {
            return;
        }
        about = part;
        Optional<HelpPage> page = pages.about(HelpKeys.of(part, kit.extensions())).or(() -> pages.byId(START));
        page.ifPresent(this::show);
    }

    private void show(HelpPage page) {
        showIndex(false);
        view.show(page.markdown());
    }

    private void showPage(String id) {
        pages.byId(id).ifPresent(this::show);
    }

    private void toggleIndex() {
        if (indexPlace.isVisible()) {
            showIndex(false);
        } else {
            list();
        }
    }

    private void list() {
        String words = search.getText().strip();
        index.show(pages.search(words).stream().map(page -> RowItem.of("question-circle", page.title(), new RecordRef(page.id(), new java.util.UUID(0, 0)))).toList(),
                false);
        showIndex(true);
    }

    private void open(RecordRef target) {
        showPage(target.entity());
    }

    private void showIndex(boolean wanted) {
        ((org.eclipse.swt.layout.GridData) indexPlace.getLayoutData()).exclude = !wanted;
        indexPlace.setVisible(wanted);
        indexPlace.requestLayout();
    }

    @Focus
    void focus(MPart part) {
        if (!PartFocus.isIn(part.getWidget())) {
            search.setFocus();
        }
    }
}
