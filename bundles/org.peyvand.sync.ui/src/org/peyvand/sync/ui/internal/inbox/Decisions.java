package org.peyvand.sync.ui.internal.inbox;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.peyvand.base.Outcome;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Work;
import org.peyvand.ui.editor.PageContext;

/** Carries out what somebody has decided on a page of the inbox: in the background, with the buttons resting meanwhile, and says what came of it. */
final class Decisions {
    private final Kit kit;
    private final PageContext<?> context;
    private final Composite owner;
    private final Label message;
    private final List<Button> buttons = new ArrayList<>();

    /** @param message says what was refused */
    Decisions(PageContext<?> context, Composite owner, Label message) {
        this.kit = context.kit();
        this.context = context;
        this.owner = owner;
        this.message = message;
        say("");
    }

    Button add(Button button) {
        buttons.add(button);
        return button;
    }

    void run(Work<? extends Outcome<?>> decision) {
        buttons.forEach(one -> one.setEnabled(false));
        say("");
        kit.background().<Outcome<?>>task(InboxText.of("task.decide"), decision::run).whileAlive(owner).then(outcome -> {
            say(outcome.isDone() ? "" : kit.reasons(outcome));
            context.reload();
        }).failed(cause -> {
            kit.problems().show(cause);
            context.reload();
        }).start();
    }

    private void say(String sentence) {
        message.setText(sentence);
        ((GridData) message.getLayoutData()).exclude = sentence.isEmpty();
        message.setVisible(!sentence.isEmpty());
        owner.layout(true, true);
    }
}
