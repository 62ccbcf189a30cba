package org.peyvand.core.ui.internal.person;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.peyvand.core.PersonalData;
import org.peyvand.core.RecordRef;
import org.peyvand.ui.Delay;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Running;
import org.peyvand.ui.TextScale;
import org.peyvand.ui.form.Access;
import org.peyvand.ui.form.Choice;
import org.peyvand.ui.form.ChoiceField;

/** Finds a person by a part of the name, a number or an address, and offers those who were found. */
final class PersonSearch {
    private static final int WIDTH = 280;
    private static final int PAUSE = 300;
    private static final int MOST = 50;
    private final Kit kit;
    private final Composite box;
    private final Text text;
    private final ChoiceField found;
    private final Consumer<RecordRef> chosen;
    private Running running;

    PersonSearch(Composite parent, Kit kit, Consumer<RecordRef> chosen) {
        this.kit = kit;
        this.chosen = chosen;
        box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 3).applyTo(box);
        new Label(box, SWT.NONE).setText(kit.text(PersonText.of("search")));
        new Label(box, SWT.NONE).setText(kit.text(PersonText.of("found")));
        text = new Text(box, SWT.BORDER | SWT.SEARCH | SWT.ICON_CANCEL);
        text.setData("peyvand.id", "personal.search");
        Access.name(text, kit.text(PersonText.of("search")));
        GridDataFactory.fillDefaults().hint(TextScale.of(box.getDisplay(), WIDTH), SWT.DEFAULT).applyTo(text);
        found = new ChoiceField(box);
        found.control().setData("peyvand.id", "personal.found");
        Access.inputs(found.control(), kit.text(PersonText.of("found")));
        GridDataFactory.fillDefaults().hint(TextScale.of(box.getDisplay(), WIDTH), SWT.DEFAULT).applyTo(found.control());
        found.onEdit(() -> {
            if (found.value() instanceof RecordRef person) {
                chosen.accept(person);
            }
        });
        Delay typing = new Delay(text, PAUSE, this::find);
        text.addListener(SWT.Modify, event -> typing.whenQuiet());
        text.addListener(SWT.DefaultSelection, event -> find());
    }

    Composite control() {
        return box;
    }

    void focus() {
        text.setFocus();
    }

    void clear() {
        text.setText("");
        show(List.of());
    }

    private void find() {
        if (running != null) {
            running.cancel();
        }
        String words = text.getText();
        running = kit.background().task(PersonText.of("task.find"), progress -> kit.service(PersonalData.class).find(words, MOST)).whileAlive(box).then(this::show).start();
    }

    private void show(List<PersonalData.Source> persons) {
        found.offer(persons.stream().map(one -> new Choice(one.record(), PersonText.apart(one.title()) + " · " + kit.descriptions().byId(one.record().entity())
            .map(entity -> entity.label(kit.culture().language())).orElse(""))).toList());
        if (persons.isEmpty()) {
            found.show(null);
        } else {
            found.show(persons.getFirst().record());
            chosen.accept(persons.getFirst().record());
        }
    }
}
