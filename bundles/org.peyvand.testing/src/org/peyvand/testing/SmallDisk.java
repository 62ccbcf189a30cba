package org.peyvand.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import org.opentest4j.TestAbortedException;

/**
 * A small file system of its own that a test can fill. Only where one may be mounted: on Linux, by root.
 *
 * @param folder where it is mounted
 */
public record SmallDisk(Path folder) implements AutoCloseable {
    private static final Logger LOG = System.getLogger(SmallDisk.class.getName());
    private static final String FILLER = "filler";
    private static final int[] BLOCKS = {1 << 20, 1 << 12};

    /**
     * Mounts one.
     *
     * @param folder an empty folder
     * @throws TestAbortedException where none can be mounted
     */
    public static SmallDisk mount(Path folder, int megabytes) throws IOException {
        Files.createDirectories(folder);
        if (!Files.isExecutable(Path.of("/bin/mount")) || run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString()) != 0) {
            throw new TestAbortedException("no small file system can be mounted here");
        }
        return new SmallDisk(folder);
    }

    /** Uses up what is free, to the last block. */
    public void fill() throws IOException {
        for (int block : BLOCKS) {
            try (OutputStream out = Files.newOutputStream(folder.resolve(FILLER + block))) {
                byte[] nothing = new byte[block];
                while (true) {
                    out.write(nothing);
                }
            } catch (IOException e) {
                LOG.log(Level.DEBUG, "Full, as it should be", e);
            }
        }
    }

    /** Uses up what is free but for some megabytes: enough to begin writing, and too little to end. */
    public void fillBut(int megabytes) throws IOException {
        long free = folder.toFile().getUsableSpace() - ((long) megabytes << 20);
        try (OutputStream out = Files.newOutputStream(folder.resolve(FILLER + BLOCKS[0]))) {
            byte[] nothing = new byte[BLOCKS[1]];
            for (long written = 0; written < free; written += nothing.length) {
                out.write(nothing);
            }
        }
    }

    /** Gives all that back. */
    public void makeRoom() throws IOException {
        for (int block : BLOCKS) {
            Files.deleteIfExists(folder.resolve(FILLER + block));
        }
    }

    @Override
    public void close() throws IOException {
        run("umount", "-l", folder.toString());
    }

    private static int run(String... command) throws IOException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }
}
