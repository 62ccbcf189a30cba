package org.peyvand.safety;

import java.util.Map;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.base.culture.Culture;

/** Something that another process may ask this one to do. A service. */
public interface Errand {

    /** Its name in requests. */
    String name();

    /**
     * Does it.
     *
     * @param culture of whoever asks
     * @return what it gives, by name
     */
    Outcome<Map<String, String>> run(Map<String, String> arguments, Culture culture, Progress progress);
}
