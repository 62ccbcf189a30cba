package org.peyvand.core.ui.internal.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.peyvand.base.culture.Culture;

/** Collects facts; what is not known is left out. Values that are written from left to right keep their direction. */
final class FactList {
    private final List<Fact> facts = new ArrayList<>();

    FactList add(String label, String value) {
        if (value != null && !value.isBlank()) {
            facts.add(Fact.of(label, value.strip()));
        }
        return this;
    }

    /** A number, code or name that is written from left to right. */
    FactList latin(String label, String value) {
        if (value != null && !value.isBlank()) {
            facts.add(Fact.of(label, Culture.isolate(value.strip())));
        }
        return this;
    }

    FactList mail(String label, String address) {
        if (address != null && !address.isBlank()) {
            facts.add(new Fact(label, Culture.isolate(address.strip()), "mailto:" + address.strip()));
        }
        return this;
    }

    FactList web(String label, String address) {
        if (address == null || address.isBlank()) {
            return this;
        }
        String bare = address.strip();
        String lower = bare.toLowerCase(Locale.ROOT);
        boolean http = lower.startsWith("http://") || lower.startsWith("https://");
        facts.add(new Fact(label, Culture.isolate(bare), http ? bare : lower.contains(":") ? "" : "https://" + bare));
        return this;
    }

    List<Fact> toList() {
        return List.copyOf(facts);
    }
}
