package org.peyvand.security.model;

/** A way into the data. */
public enum SignInWay {
    /** The window. */
    WORKBENCH,
    /** The command line. */
    COMMAND_LINE
}
