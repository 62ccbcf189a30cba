package org.peyvand.samples.internal.files;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of the sample.
 *
 * @param file        name of its file; the extension says the format
 * @param rightToLeft whether it is Persian
 * @param headers     names of the columns
 * @param rows        cells as the columns run: text, number, day or null
 */
record Sheet(String file, boolean rightToLeft, List<String> headers, List<List<Object>> rows) {

    /** The same table with more rows at its end. */
    Sheet with(List<List<Object>> more) {
        List<List<Object>> all = new ArrayList<>(rows);
        all.addAll(more);
        return new Sheet(file, rightToLeft, headers, all);
    }

    /** Format of the file. */
    String format() {
        return file.substring(file.lastIndexOf('.') + 1);
    }
}
