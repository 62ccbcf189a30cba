package org.peyvand.ui.notice;

import java.util.List;
import org.peyvand.base.culture.Culture;

/** Reminds of what comes near; contributed to {@code org.peyvand.ui.reminders}. It knows no widgets; its fields are injected. */
public interface ReminderSource {
    /** What has to be told in a window of time. Not on the UI thread. */
    List<Notice> in(ReminderWindow window, Culture culture);
}
