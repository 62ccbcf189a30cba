package org.peyvand.sales.ui.internal;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.base.text.Message;
import org.peyvand.sales.model.Opportunity;
import org.peyvand.ui.Kit;
import org.peyvand.ui.dialog.FormDialog;
import org.peyvand.ui.form.Field;
import org.peyvand.ui.form.Fields;

/** Asks why a deal or a lead was won, lost or taken up again. */
public final class ReasonDialog extends FormDialog {
    private static final int LONGEST = 255;

    private final Message question;
    private final boolean lost;
    private final boolean needed;
    private final Consumer<String> answered;
    private Field catalogue;
    private Field words;

    /**
     * @param lost whether the catalogue of lost reasons is offered
     * @param needed whether an answer must be given
     * @param answered told the code of the catalogue, else the words, or {@code null} when nothing was said
     */
    public ReasonDialog(Shell parent, Kit kit, Message question, boolean lost, boolean needed, Consumer<String> answered) {
        super(parent, kit, "reason", SalesText.of("reason.title"));
        this.question = question;
        this.lost = lost;
        this.needed = needed;
        this.answered = answered;
    }

    @Override
    protected Optional<Message> lead() {
        return Optional.of(question);
    }

    @Override
    protected void createForm(Composite area) {
        if (lost) {
            catalogue = row(area, Opportunity.class, "lostReason");
        }
        String label = kit().text(SalesText.of(lost ? "reason.words.other" : needed ? "reason.words.needed" : "reason.words"));
        words = row(area, "words", label, parent -> Fields.text(parent, LONGEST));
    }

    private String answer() {
        Object chosen = catalogue == null ? null : catalogue.value();
        return (String) (chosen == null ? words.value() : chosen);
    }

    @Override
    protected Optional<Message> problem() {
        return needed && answer() == null ? Optional.of(SalesText.of(lost ? "reason.needed" : "reason.needed.again")) : Optional.empty();
    }

    @Override
    protected Message action() {
        return SalesText.of("reason.ok");
    }

    @Override
    protected void proceed() {
        String answer = answer();
        close();
        answered.accept(answer);
    }
}
