package org.peyvand.sync;

import java.util.UUID;
import org.peyvand.sync.protocol.HeadOffice;

/** Answers branches at the head office. An OSGi service; whoever hands it out has made sure who asks. */
public interface HeadDesk {

    /** For one branch. */
    HeadOffice of(UUID branch);
}
