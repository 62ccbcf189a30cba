package org.peyvand.base.spoken;

/** Owner of the messages that tests use. */
public final class SpokenWords {

    private SpokenWords() {
    }
}
