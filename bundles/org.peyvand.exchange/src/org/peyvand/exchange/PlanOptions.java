package org.peyvand.exchange;

import java.nio.file.Path;
import java.util.Objects;
import org.peyvand.base.culture.Culture;

/**
 * How files are read and mapped.
 *
 * @param culture  order of day and month, calendar and digits where a file does not say
 * @param currency ISO code for amounts without a currency of their own
 * @param mapping  mapping file; null to suggest everything
 * @param encoding name of the character set where a file does not say; null to detect it
 */
public record PlanOptions(Culture culture, String currency, Path mapping, String encoding) {

    /** Checks that culture and currency are there. */
    public PlanOptions {
        Objects.requireNonNull(culture, "culture");
        Objects.requireNonNull(currency, "currency");
    }

    /** Everything detected and suggested; rials for Persian, dollars otherwise. */
    public static PlanOptions of(Culture culture) {
        return new PlanOptions(culture, "fa".equals(culture.language().getLanguage()) ? "IRR" : "USD", null, null);
    }

    /** With a mapping file. */
    public PlanOptions withMapping(Path file) {
        return new PlanOptions(culture, currency, file, encoding);
    }

    /** With a currency for amounts that have none. */
    public PlanOptions withCurrency(String code) {
        return new PlanOptions(culture, code, mapping, encoding);
    }

    /** With a character set for files that do not name theirs. */
    public PlanOptions withEncoding(String name) {
        return new PlanOptions(culture, currency, mapping, name);
    }
}
