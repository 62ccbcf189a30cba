package org.peyvand.cli.internal;

/** A command that the process which has the folder open runs as it is typed, so that the window need not be closed for it. */
interface Carried {
}
