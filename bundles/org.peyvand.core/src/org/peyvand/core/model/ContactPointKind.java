package org.peyvand.core.model;

/** How somebody is reached. */
public enum ContactPointKind {
    /** Phone. */
    PHONE,
    /** Mobile. */
    MOBILE,
    /** Fax. */
    FAX,
    /** E-mail. */
    EMAIL,
    /** Web site. */
    WEB,
    /** Messenger. */
    MESSENGER,
    /** Other. */
    OTHER
}
