package org.peyvand.exchange.internal.vcard;

import ezvcard.VCard;
import ezvcard.io.text.VCardReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.peyvand.base.text.Message;
import org.peyvand.exchange.format.FormatRefused;
import org.peyvand.exchange.format.Limits;
import org.peyvand.exchange.format.ReadOptions;
import org.peyvand.exchange.format.TableRow;
import org.peyvand.exchange.format.TabularSource;
import org.peyvand.exchange.internal.csv.CellCheck;
import org.peyvand.exchange.internal.text.CountingInput;
import org.peyvand.exchange.internal.text.Encodings;

/** Cards of a file, one after the other; a broken card is a row with a problem and the next one is read. */
final class VCardSource implements TabularSource {
    private final Path file;
    private final Limits limits;
    private final Charset given;
    private final long size;
    private final CountingInput bytes;
    private final CardSplitter cards;
    private final List<String> headers = CardColumns.headers();

    VCardSource(Path file, Encodings.Found found, ReadOptions options) throws IOException {
        this.file = file;
        this.limits = options.limits();
        this.given = options.encoding();
        this.size = Files.size(file);
        this.bytes = new CountingInput(Files.newInputStream(file), Long.MAX_VALUE, () -> { });
        bytes.skipNBytes(found.skip());
        this.cards = new CardSplitter(new BufferedReader(found.reader(bytes), 1 << 16), limits);
    }

    @Override
    public Path file() {
        return file;
    }

    @Override
    public String sheet() {
        return "";
    }

    @Override
    public List<String> headers() {
        return headers;
    }

    @Override
    public double progress() {
        return size == 0 ? 1 : Math.min(1, (double) bytes.count() / size);
    }

    @Override
    public Optional<TableRow> next() throws IOException {
        CardSplitter.Card card = cards.next();
        if (card == null) {
            return Optional.empty();
        }
        List<String> cells = blank();
        Message problem = card.problem();
        if (problem == null || !card.text().isEmpty()) {
            try {
                cells = cells(card.text());
            } catch (IOException | RuntimeException e) {
                problem = problem == null ? FormatRefused.reason("card.broken", card.line()) : problem;
            }
        }
        return Optional.of(new TableRow(card.line(), cells, problem == null ? problem(cells) : problem));
    }

    private List<String> blank() {
        return Collections.nCopies(headers.size(), "");
    }

    /** Quoted-printable without a character set is UTF-8 where it can be, else what was given or the usual Western set. */
    private List<String> cells(String text) throws IOException {
        List<String> cells = parse(text, StandardCharsets.UTF_8);
        boolean undecodable = text.indexOf('\uFFFD') < 0 && cells.stream().anyMatch(cell -> cell.indexOf('\uFFFD') >= 0);
        return undecodable ? parse(text, given == null ? Charset.forName("windows-1252") : given) : cells;
    }

    private List<String> parse(String text, Charset quotedPrintable) throws IOException {
        try (VCardReader reader = new VCardReader(text)) {
            reader.setDefaultQuotedPrintableCharset(quotedPrintable);
            VCard card = reader.readNext();
            if (card == null) {
                throw new IOException("no card");
            }
            return CardColumns.cells(card);
        }
    }

    private Message problem(List<String> cells) {
        if (cells.stream().allMatch(String::isBlank)) {
            return FormatRefused.reason("card.blank");
        }
        for (int i = 0; i < cells.size(); i++) {
            Message problem = CellCheck.problem(cells.get(i), headers.get(i), limits);
            if (problem != null) {
                return problem;
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
