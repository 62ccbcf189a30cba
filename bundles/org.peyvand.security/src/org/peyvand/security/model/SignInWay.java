package org.peyvand.security.model;

/** A way into the data. */
public enum SignInWay {
    /** The window. */
    WORKBENCH,
    /** The command line. */
    COMMAND_LINE,
    /** At the head office, by the window or a command. */
    HEAD_OFFICE,
    /** From another computer. */
    NETWORK,
    /** Nobody came in: the program itself has noticed something. */
    PROGRAM
}
