package org.peyvand.security.model;

/** What happened to a sign-in or a password. */
public enum SignInEventKind {
    /** Somebody has signed in. */
    SIGNED_IN,
    /** Name or password were wrong, or the user is disabled. */
    FAILED,
    /** After wrong passwords no further one is looked at for some time. */
    SHUT_OUT,
    /** Somebody has signed out. */
    SIGNED_OUT,
    /** The workbench covered its pages. */
    LOCKED,
    /** It was opened again by the password. */
    UNLOCKED,
    /** Somebody has chosen a password of his own. */
    PASSWORD_CHANGED,
    /** An administrator has chosen a password for somebody. */
    PASSWORD_RESET,
    /** Somebody who looks after users has ended a lock-out. */
    LOCK_ENDED,
    /** From now on passwords are demanded. */
    DEMANDED,
    /** From now on they are not. */
    RELEASED,
    /** The whole branch was copied into a backup. */
    BACKED_UP,
    /** A backup has taken the place of the data. */
    RESTORED,
    /** Everything was written to open files. */
    TAKEN_OUT,
    /** The branch was built from such files. */
    REBUILT,
    /** From now on the files of the branch are encrypted. */
    ENCRYPTED,
    /** From now on they are not. */
    DECRYPTED,
    /** Passphrase, recovery key or key store of the encrypted branch are others. */
    KEY_CHANGED,
    /** Somebody has had a one-time code made with which a database becomes that of a branch. */
    CODE_MADE,
    /** Somebody came with a wrong code. */
    CODE_REFUSED,
    /** A database has become that of a branch, and has got a certificate. */
    ENROLLED,
    /** A branch has got another certificate. */
    RENEWED,
    /** The certificates of a branch were taken back. */
    REVOKED,
    /** Somebody called with a certificate that was taken back. */
    CALL_REVOKED,
    /** Somebody called with a certificate that does not count, since it has ended for instance. */
    CALL_REFUSED,
    /** From now on nothing can be stored, since the disk is full. */
    DISK_FULL,
    /** From now on it can. */
    ROOM_AGAIN
}
