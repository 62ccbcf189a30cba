package org.peyvand.safety.internal.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.peyvand.base.Progress;
import org.peyvand.base.json.JsonTree;
import org.peyvand.persistence.transfer.TableFile;
import org.peyvand.safety.internal.backup.BrokenBackup;
import org.peyvand.safety.internal.backup.FileDigest;

/**
 * The manifest of an export.
 *
 * @param content digest of all rows
 * @param files the files beside the tables, with their digests
 */
record ExportManifest(String program, String at, String engine, Map<String, Integer> schema, String content, List<TableFile> tables, Map<String, String> files) {
    static final String NAME = "manifest.json";
    private static final String DIGEST = NAME + ".sha256";
    private static final int FORMAT = 1;

    void write(Path folder) throws IOException {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", FORMAT);
        tree.put("program", program);
        tree.put("at", at);
        tree.put("engine", engine);
        tree.put("schema", new TreeMap<>(schema));
        tree.put("content", content);
        tree.put("tables", tables.stream().map(ExportManifest::tree).toList());
        tree.put("files", new TreeMap<>(files));
        byte[] json = JsonTree.write(tree).getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve(NAME), json);
        Files.writeString(folder.resolve(DIGEST), FileDigest.of(json) + "  " + NAME + "\n");
    }

    private static Map<String, Object> tree(TableFile table) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("table", table.table());
        tree.put("entity", table.entity());
        tree.put("file", table.file());
        tree.put("rows", table.rows());
        tree.put("sha256", table.sha256());
        tree.put("content", table.content());
        tree.put("columns", table.columns().stream().map(column -> new TreeMap<>(Map.of("name", column.name(), "kind", column.kind().name(), "type", column.type()))).toList());
        return tree;
    }

    /** Reads it and compares it with its digest. */
    static ExportManifest read(Path folder) throws IOException, BrokenBackup {
        if (!Files.isRegularFile(folder.resolve(NAME)) || !Files.isRegularFile(folder.resolve(DIGEST))) {
            throw new BrokenBackup("export.missing", folder.toString());
        }
        byte[] json = Files.readAllBytes(folder.resolve(NAME));
        if (!Files.readString(folder.resolve(DIGEST), StandardCharsets.ISO_8859_1).startsWith(FileDigest.of(json))) {
            throw new BrokenBackup("export.changed", folder.toString(), NAME);
        }
        try {
            Map<?, ?> tree = (Map<?, ?>) JsonTree.read(new String(json, StandardCharsets.UTF_8));
            if (Integer.parseInt(tree.get("format").toString()) > FORMAT) {
                throw new BrokenBackup("manifest.newer", folder.toString(), tree.get("program").toString());
            }
            return of(tree);
        } catch (ClassCastException | IllegalArgumentException | NullPointerException e) {
            throw new BrokenBackup("export.changed", folder.toString(), NAME);
        }
    }

    private static ExportManifest of(Map<?, ?> tree) {
        Map<String, Integer> schema = new TreeMap<>();
        ((Map<?, ?>) tree.get("schema")).forEach((module, version) -> schema.put(module.toString(), Integer.valueOf(version.toString())));
        Map<String, String> files = new TreeMap<>();
        ((Map<?, ?>) tree.get("files")).forEach((file, digest) -> files.put(file.toString(), digest.toString()));
        List<TableFile> tables = new ArrayList<>();
        for (Object table : (List<?>) tree.get("tables")) {
            tables.add(table((Map<?, ?>) table));
        }
        return new ExportManifest(tree.get("program").toString(), tree.get("at").toString(), tree.get("engine").toString(), schema,
            tree.get("content").toString(), tables, files);
    }

    private static TableFile table(Map<?, ?> tree) {
        List<TableFile.Column> columns = new ArrayList<>();
        for (Object column : (List<?>) tree.get("columns")) {
            Map<?, ?> words = (Map<?, ?>) column;
            columns.add(new TableFile.Column(words.get("name").toString(), TableFile.Kind.valueOf(words.get("kind").toString()), words.get("type").toString()));
        }
        return new TableFile(tree.get("table").toString(), tree.get("entity").toString(), tree.get("file").toString(),
            Long.parseLong(tree.get("rows").toString()), tree.get("sha256").toString(), tree.get("content").toString(), columns);
    }

    /** Compares every file. */
    void verify(Path folder, Progress progress) throws IOException, BrokenBackup {
        for (TableFile table : tables) {
            compare(folder, table.file(), table.sha256(), progress);
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            compare(folder, file.getKey(), file.getValue(), progress);
        }
    }

    private static void compare(Path folder, String name, String sha256, Progress progress) throws IOException, BrokenBackup {
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder.normalize()) || !Files.isRegularFile(file)) {
            throw new BrokenBackup("export.file.missing", folder.toString(), name);
        }
        if (!FileDigest.of(file, progress).equals(sha256)) {
            throw new BrokenBackup("export.changed", folder.toString(), name);
        }
    }
}
