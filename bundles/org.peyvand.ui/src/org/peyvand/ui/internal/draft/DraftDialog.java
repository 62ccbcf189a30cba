package org.peyvand.ui.internal.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.base.text.Message;
import org.peyvand.ui.Kit;
import org.peyvand.ui.KitText;
import org.peyvand.ui.ShortText;
import org.peyvand.ui.dialog.FormDialog;
import org.peyvand.ui.form.Choice;
import org.peyvand.ui.form.ChoiceField;

/** Asks, field by field, whether what one typed or what somebody else has stored meanwhile is to stand. */
final class DraftDialog extends FormDialog {
    private static final int LONGEST = 60;

    private final List<OfferedDraft.Field> conflicts;
    private final Consumer<Set<String>> theirs;
    private final Map<String, ChoiceField> choices = new LinkedHashMap<>();

    /** @param theirs told the paths where what is stored stays */
    DraftDialog(Shell parent, Kit kit, List<OfferedDraft.Field> conflicts, Consumer<Set<String>> theirs) {
        super(parent, kit, "draft", KitText.of("draft.dialog"));
        this.conflicts = conflicts;
        this.theirs = theirs;
    }

    @Override
    protected Optional<Message> lead() {
        return Optional.of(KitText.of("draft.dialog.lead"));
    }

    @Override
    protected void createForm(Composite area) {
        for (OfferedDraft.Field field : conflicts) {
            String name = field.name();
            ChoiceField choice = row(area, name, field.label(), ChoiceField::new);
            choice.offer(List.of(new Choice(Boolean.TRUE, kit().text("draft.mine", words(field.mineText()))),
                    new Choice(Boolean.FALSE, kit().text("draft.theirs", words(field.storedText())))));
            choice.show(Boolean.TRUE);
            choices.put(name, choice);
        }
    }

    private String words(String text) {
        return text.isEmpty() ? kit().text("draft.nothing") : ShortText.of(text, LONGEST);
    }

    @Override
    protected Message action() {
        return KitText.of("draft.take");
    }

    @Override
    protected void proceed() {
        Set<String> stored = choices.entrySet().stream().filter(entry -> Boolean.FALSE.equals(entry.getValue().value())).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        close();
        theirs.accept(stored);
    }
}
