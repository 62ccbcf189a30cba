package org.peyvand.exchange.ui.internal;

/** Something to choose, and what a person calls it. */
record Option(String value, String label) {
}
