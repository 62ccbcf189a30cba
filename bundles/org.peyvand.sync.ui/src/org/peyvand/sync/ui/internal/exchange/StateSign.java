package org.peyvand.sync.ui.internal.exchange;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.peyvand.persistence.EntityChange;
import org.peyvand.sync.SteadyExchange;
import org.peyvand.sync.SteadyExchange.Phase;
import org.peyvand.sync.SteadyExchange.State;
import org.peyvand.ui.Commits;
import org.peyvand.ui.Delay;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Tone;
import org.peyvand.ui.ReadingOrder;

/** Says at the edge of the window how old the data are and what waits; a click opens the page. Nothing where there is no head office and nothing waits. */
public final class StateSign {
    private static final int CALM_MILLIS = 500;
    private static final int MINUTE_MILLIS = 30_000;
    private static final String READY = "org/peyvand/workbench/READY";

    @Inject
    private Kit kit;
    private Composite box;
    private ToolItem sign;
    private Delay soon;
    private Runnable stop = () -> { };
    private Standing standing = Standing.NONE;
    private InboxNotices notices;

    /** The parent is the edge of the window itself, with a layout of its own. */
    @PostConstruct
    void create(Composite parent) {
        box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 0).applyTo(box);
        box.setVisible(false);
    }

    @Inject
    @Optional
    void ready(@UIEventTopic(READY) Object who) {
        if (box == null || soon != null) {
            return;
        }
        notices = new InboxNotices(kit);
        soon = new Delay(box, CALM_MILLIS, this::show);
        Display display = box.getDisplay();
        stop = kit.service(SteadyExchange.class).watch(() -> {
            if (!display.isDisposed()) {
                display.asyncExec(() -> {
                    if (!box.isDisposed()) {
                        soon.soon();
                    }
                });
            }
        });
        Commits.watch(kit, box, StateSign::isInbox, this::count);
        kit.whenPermittedOtherwise(box, this::count);
        count();
        tick();
    }

    private static boolean isInbox(EntityChange change) {
        return change.entity().equals("sync.conflict") || change.entity().equals("sync.held");
    }

    /** What is said in minutes grows old by itself. */
    private void tick() {
        box.getDisplay().timerExec(MINUTE_MILLIS, () -> {
            if (!box.isDisposed()) {
                show();
                tick();
            }
        });
    }

    private void count() {
        kit.background().task(ExchangeText.of("task.read"), progress -> Standing.read(kit)).whileAlive(box).then(now -> {
            notices.tell(now);
            standing = now;
            show();
        }).start();
    }

    private void show() {
        State state = kit.service(SteadyExchange.class).state();
        List<String> words = new ArrayList<>();
        if (state.phase() != Phase.ALONE) {
            words.add(kit.text(new StateWords(kit.culture(), Instant.now()).brief(state)));
        }
        if (standing.conflicts() > 0) {
            words.add(kit.text(ExchangeText.of("state.conflicts", standing.conflicts())));
        }
        if (standing.held() > 0) {
            words.add(kit.text(ExchangeText.of("state.held", standing.held())));
        }
        if (words.isEmpty()) {
            clear();
            return;
        }
        boolean wrong = state.phase() == Phase.REFUSED || state.phase() == Phase.BLOCKED || standing.held() > 0;
        boolean cut = state.phase() == Phase.CUT_OFF;
        dress(ReadingOrder.of(String.join(" · ", words), kit.culture()), cut ? "wifi-off" : wrong ? "exclamation-triangle" : "arrow-repeat", cut || wrong ? Tone.WARNING : Tone.MUTED);
    }

    private void clear() {
        if (sign != null) {
            sign.getParent().dispose();
            sign = null;
            box.setVisible(false);
            box.requestLayout();
        }
    }

    private void dress(String text, String icon, Tone tone) {
        if (sign == null) {
            ToolBar bar = new ToolBar(box, SWT.FLAT | SWT.RIGHT);
            bar.setData("peyvand.id", "status.exchange");
            GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, true).applyTo(bar);
            sign = new ToolItem(bar, SWT.PUSH);
            sign.setToolTipText(kit.text(ExchangeText.of("state.tip")));
            sign.addListener(SWT.Selection, event -> kit.navigation().openPart(ExchangePart.ID));
            box.setVisible(true);
        }
        if (!text.equals(sign.getText())) {
            sign.setText(text);
        }
        sign.setImage(kit.icons().image(icon, tone, 14));
        box.requestLayout();
    }

    @Inject
    @Optional
    void themeChanged(@UIEventTopic("org/eclipse/e4/ui/css/swt/theme/ThemeManager/themeChanged") org.osgi.service.event.Event event) {
        if (sign != null && !sign.isDisposed()) {
            show();
        }
    }

    @PreDestroy
    void dispose() {
        stop.run();
    }
}
