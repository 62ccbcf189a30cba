package org.peyvand.core;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A list of values a person chooses from.
 *
 * @param id         stable name, such as {@code core.industry}
 * @param labelEn    label in English
 * @param labelFa    label in Persian
 * @param extensible whether records may hold a text that is not on the list
 * @param options    all values in their order, retired ones too
 */
public record PickList(String id, String labelEn, String labelFa, boolean extensible, List<PickOption> options) {

    /** Takes a copy of the options. */
    public PickList {
        options = List.copyOf(options);
    }

    /** The label in a language. */
    public String label(Locale language) {
        return "fa".equals(language.getLanguage()) ? labelFa : labelEn;
    }

    /** The values that are offered: all but the retired ones. */
    public List<PickOption> offered() {
        return options.stream().filter(option -> !option.retired()).toList();
    }

    /** The value with this code, retired or not. */
    public Optional<PickOption> option(String code) {
        return options.stream().filter(option -> option.code().equals(code)).findFirst();
    }
}
