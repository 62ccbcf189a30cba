package org.peyvand.safety.internal.backup;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.peyvand.safety.BackupKind;

/**
 * The file {@code manifest.json} of a backup, with its digest beside it in the form of the command {@code sha256sum}. Both are written last: a
 * backup without them, or with ones that don't fit, is broken.
 */
public final class ManifestFile {
    /** Name of the file. */
    public static final String NAME = "manifest.json";
    private static final String DIGEST = NAME + ".sha256";

    private ManifestFile() {
    }

    static void write(Path backup, Manifest manifest) throws IOException {
        byte[] json = json(manifest);
        FileDigest.writeThrough(backup.resolve(NAME), json);
        FileDigest.writeThrough(backup.resolve(DIGEST), (FileDigest.of(json) + "  " + NAME + "\n").getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] json(Manifest manifest) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(bytes).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeNumberField("format", manifest.encrypted() ? Manifest.FORMAT : Manifest.PLAIN_FORMAT);
            json.writeStringField("program", manifest.program());
            json.writeStringField("at", manifest.at().toString());
            json.writeStringField("kind", manifest.kind().name());
            json.writeStringField("engine", manifest.engine());
            json.writeNumberField("sequence", manifest.sequence());
            json.writeStringField("seal", manifest.seal());
            if (manifest.encrypted()) {
                json.writeStringField("key", manifest.key());
            }
            json.writeObjectFieldStart("schema");
            for (Map.Entry<String, Integer> module : new TreeMap<>(manifest.schema()).entrySet()) {
                json.writeNumberField(module.getKey(), module.getValue());
            }
            json.writeEndObject();
            json.writeArrayFieldStart("files");
            for (Manifest.Item item : manifest.files()) {
                json.writeStartObject();
                json.writeStringField("path", item.path());
                json.writeNumberField("size", item.size());
                json.writeStringField("sha256", item.sha256());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    /** Whether a folder has the two files, which it only has when it was finished. */
    public static boolean isIn(Path backup) {
        return Files.isRegularFile(backup.resolve(NAME)) && Files.isRegularFile(backup.resolve(DIGEST));
    }

    /**
     * Reads it.
     *
     * @throws BrokenBackup when it is not what was written, or of a newer program
     * @throws IOException when it cannot be read
     */
    public static Manifest read(Path backup) throws IOException, BrokenBackup {
        if (!isIn(backup)) {
            throw new BrokenBackup("manifest.missing", backup.toString());
        }
        byte[] json = Files.readAllBytes(backup.resolve(NAME));
        String told = Files.readString(backup.resolve(DIGEST), StandardCharsets.ISO_8859_1).strip();
        if (!told.startsWith(FileDigest.of(json))) {
            throw new BrokenBackup("manifest.changed", backup.toString());
        }
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            return manifest(parser, backup);
        } catch (com.fasterxml.jackson.core.JacksonException | DateTimeException | IllegalArgumentException | NullPointerException e) {
            throw new BrokenBackup("manifest.changed", backup.toString());
        }
    }

    private static Manifest manifest(JsonParser parser, Path backup) throws IOException, BrokenBackup {
        Map<String, String> texts = new HashMap<>();
        Map<String, Integer> schema = new TreeMap<>();
        List<Manifest.Item> files = new ArrayList<>();
        parser.nextToken();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value == JsonToken.START_OBJECT) {
                object(parser).forEach((module, version) -> schema.put(module, Integer.valueOf(version)));
            } else if (value == JsonToken.START_ARRAY) {
                while (parser.nextToken() == JsonToken.START_OBJECT) {
                    Map<String, String> file = object(parser);
                    files.add(new Manifest.Item(file.get("path"), Long.parseLong(file.get("size")), file.get("sha256")));
                }
            } else {
                texts.put(name, parser.getText());
            }
        }
        if (Integer.parseInt(texts.get("format")) > Manifest.FORMAT) {
            throw new BrokenBackup("manifest.newer", backup.toString(), texts.get("program"));
        }
        return new Manifest(texts.get("program"), Instant.parse(texts.get("at")), BackupKind.valueOf(texts.get("kind")), texts.get("engine"), schema,
            Long.parseLong(texts.get("sequence")), texts.get("seal"), texts.getOrDefault("key", ""), files);
    }

    private static Map<String, String> object(JsonParser parser) throws IOException {
        Map<String, String> values = new HashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            values.put(name, parser.getText());
        }
        return values;
    }
}
