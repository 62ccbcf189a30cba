package org.peyvand.ui.internal.merge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.merge.MergedValue.Choice;
import org.peyvand.ui.Kit;
import org.peyvand.ui.KitText;
import org.peyvand.ui.ShortText;
import org.peyvand.ui.TextScale;
import org.peyvand.ui.dialog.FormDialog;
import org.peyvand.ui.form.Access;
import org.peyvand.ui.form.Css;
import org.peyvand.ui.form.ScrollingPane;

/**
 * Asks, field by field, whether what one typed, what somebody else has stored meanwhile or what there was before is to stand. Nothing is chosen
 * beforehand, so that nobody overwrites another by pressing Enter; one button each takes all of one side. Leaving it changes nothing.
 */
public final class MergeDialog extends FormDialog {
    private static final int LONGEST = 220;
    private static final int WIDTH = 560;
    private static final int MOST_HEIGHT = 420;

    private final List<Question> questions;
    private final Message action;
    private final Consumer<Map<String, Choice>> chosen;
    private final Map<String, Choice> choices = new LinkedHashMap<>();
    private final Map<String, Map<Choice, Button>> buttons = new LinkedHashMap<>();

    /**
     * Over a window.
     *
     * @param action what the button says that goes on
     * @param chosen told the choice for each question; never when the dialog is left
     */
    public MergeDialog(Shell parent, Kit kit, List<Question> questions, Message action, Consumer<Map<String, Choice>> chosen) {
        super(parent, kit, "merge", KitText.of("merge.dialog"));
        this.questions = questions;
        this.action = action;
        this.chosen = chosen;
    }

    @Override
    protected Optional<Message> lead() {
        return Optional.of(KitText.of("merge.lead", questions.size()));
    }

    @Override
    protected void createForm(Composite area) {
        Composite all = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(all);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(all);
        takeAll(all, Choice.MINE);
        takeAll(all, Choice.THEIRS);
        ScrollingPane pane = new ScrollingPane(area);
        GridLayoutFactory.fillDefaults().spacing(0, 14).applyTo(pane.content());
        questions.forEach(question -> ask(pane.content(), question));
        int width = TextScale.of(area.getDisplay(), WIDTH);
        int height = Math.min(pane.content().computeSize(width, SWT.DEFAULT).y, TextScale.of(area.getDisplay(), MOST_HEIGHT));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(width, height).applyTo(pane.control());
    }

    private void takeAll(Composite parent, Choice choice) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(kit().text("merge.all." + choice));
        button.setData("peyvand.id", "merge.all." + choice);
        button.addListener(SWT.Selection, event -> questions.forEach(question -> {
            buttons.get(question.id()).forEach((of, radio) -> radio.setSelection(of == choice));
            choose(question, choice);
        }));
    }

    private void ask(Composite parent, Question question) {
        Composite box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(box);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(box);
        Label label = new Label(box, SWT.WRAP);
        label.setText(question.label().replace("&", "&&"));
        label.setData(Css.CLASS, Css.HEADING);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
        Map<Choice, Button> radios = new LinkedHashMap<>();
        buttons.put(question.id(), radios);
        radios.put(Choice.MINE, radio(box, question, Choice.MINE, kit().text("merge.mine", words(question.mine())), question.mine()));
        String theirs = question.who().isEmpty() ? kit().text("merge.theirs", words(question.theirs())) : kit().text("merge.theirs.who", question.who(), words(question.theirs()));
        radios.put(Choice.THEIRS, radio(box, question, Choice.THEIRS, theirs, question.theirs()));
        radios.put(Choice.BASE, radio(box, question, Choice.BASE, kit().text("merge.base", words(question.base())), question.base()));
    }

    private Button radio(Composite box, Question question, Choice choice, String text, String whole) {
        Button radio = new Button(box, SWT.RADIO | SWT.WRAP);
        radio.setText(text.replace("&", "&&"));
        radio.setData("peyvand.id", "merge." + question.id() + "." + choice);
        if (whole.length() > LONGEST || whole.contains("\n")) {
            radio.setToolTipText(whole);
        }
        Access.name(radio, kit().text("merge.spoken", question.label(), text));
        GridDataFactory.fillDefaults().grab(true, false).hint(TextScale.of(box.getDisplay(), WIDTH) / 2, SWT.DEFAULT).applyTo(radio);
        radio.addListener(SWT.Selection, event -> {
            if (radio.getSelection()) {
                choose(question, choice);
            }
        });
        return radio;
    }

    private void choose(Question question, Choice choice) {
        choices.put(question.id(), choice);
        edited();
    }

    private String words(String text) {
        return text.isEmpty() ? kit().text("draft.nothing") : ShortText.of(text, LONGEST);
    }

    @Override
    protected Optional<Message> problem() {
        int open = questions.size() - choices.size();
        return open == 0 ? Optional.empty() : Optional.of(KitText.of("merge.open", open));
    }

    @Override
    protected Message action() {
        return action;
    }

    @Override
    protected void proceed() {
        close();
        chosen.accept(choices);
    }
}
