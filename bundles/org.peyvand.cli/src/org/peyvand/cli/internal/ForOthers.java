package org.peyvand.cli.internal;

/** A command that may ask another process to do its work, and then tells it in whose name. */
interface ForOthers {

    /** Called before everything else. */
    void asking(GlobalOptions options);
}
