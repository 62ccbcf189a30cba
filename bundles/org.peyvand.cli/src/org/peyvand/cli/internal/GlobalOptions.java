package org.peyvand.cli.internal;

import java.nio.file.Path;
import java.util.Locale;
import org.peyvand.base.culture.Culture;
import picocli.CommandLine.Option;

/** The options that every command takes. */
final class GlobalOptions {

    /** Known here so that help names it; the launching script opens the folder before this program starts. */
    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "peyvand.global.data")
    Path data;

    /** Known here so that help names it; the launching script passes it on before this program starts. */
    @Option(names = "--database", paramLabel = "URL", descriptionKey = "peyvand.global.database")
    String database;

    /** As {@link #database}. */
    @Option(names = "--database-password-file", paramLabel = "FILE", descriptionKey = "peyvand.global.databasePassword")
    Path databasePasswordFile;

    @Option(names = "--lang", paramLabel = "fa|en", descriptionKey = "peyvand.global.lang")
    String language;

    @Option(names = "--json", descriptionKey = "peyvand.global.json")
    boolean json;

    @Option(names = "--user", paramLabel = "NAME", descriptionKey = "peyvand.global.user")
    String user;

    @Option(names = "--password-file", paramLabel = "FILE", descriptionKey = "peyvand.global.password")
    Path passwordFile;

    @Option(names = "--passphrase-file", paramLabel = "FILE", descriptionKey = "peyvand.global.passphrase")
    Path passphraseFile;

    @Option(names = "--debug", descriptionKey = "peyvand.global.debug")
    boolean debug;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "peyvand.global.help")
    boolean help;

    /** The culture of the named language, else of the machine: Persian or English. */
    Culture culture() {
        return Culture.of(language(language));
    }

    static Locale language(String named) {
        String tag = named == null ? Locale.getDefault().getLanguage() : named;
        return Locale.forLanguageTag("fa".equals(tag) ? "fa" : "en");
    }
}
