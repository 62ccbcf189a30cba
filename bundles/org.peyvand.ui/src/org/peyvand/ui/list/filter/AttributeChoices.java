package org.peyvand.ui.list.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.peyvand.base.text.PersianText;
import org.peyvand.persistence.access.FieldRight;
import org.peyvand.persistence.access.Permitted;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.ui.form.Choice;

/** The attributes of an entity and, one step further, of the records it refers to, to be found by what people call them. */
final class AttributeChoices {
    private static final int MOST = 12;

    private final List<Choice> own = new ArrayList<>();
    private final List<Choice> further = new ArrayList<>();

    AttributeChoices(EntityDescription description, Permitted permitted, Locale language) {
        for (AttributeDescription attribute : description.attributes()) {
            if (permitted.field(description.type(), attribute.name()) == FieldRight.HIDDEN) {
                continue;
            }
            add(own, attribute, language);
            Optional<EntityDescription> target = attribute.kind() == AttributeKind.REFERENCE ? attribute.target() : Optional.empty();
            target.ifPresent(entity -> entity.attributes().forEach(next ->
                    description.attribute(attribute.name() + "." + next.name())
                            .filter(path -> permitted.field(description.type(), path.name()) != FieldRight.HIDDEN).ifPresent(path -> add(further, path, language))));
        }
    }

    private static void add(List<Choice> choices, AttributeDescription attribute, Locale language) {
        if (attribute.kind() != AttributeKind.LONG_TEXT) {
            choices.add(new Choice(attribute.name(), attribute.label(language)));
        }
    }

    /** Those whose label has every typed word, the entity's own first; without words all of its own. */
    List<Choice> matching(String typed) {
        String key = PersianText.searchKey(typed);
        if (key.isEmpty()) {
            return own;
        }
        String[] words = key.split(" ");
        List<Choice> found = new ArrayList<>();
        collect(own, words, found);
        collect(further, words, found);
        return found;
    }

    private static void collect(List<Choice> choices, String[] words, List<Choice> found) {
        for (Choice choice : choices) {
            String label = PersianText.searchKey(choice.label());
            boolean all = true;
            for (String word : words) {
                all &= label.contains(word);
            }
            if (all && found.size() < MOST) {
                found.add(choice);
            }
        }
    }
}
