package org.peyvand.samples.internal.generate;

import java.util.List;

/** Codes of the pick lists of core and sales that the company uses. */
final class Codes {

    static final List<String> SOURCES = List.of("website", "referral", "exhibition", "coldcall", "social");
    static final List<String> CHANNELS = List.of("phone", "web", "email", "visit", "messenger");
    static final List<String> LOST_REASONS = List.of("price", "competitor", "budget", "time", "silence");
    static final List<String> PRIORITIES = List.of("normal", "normal", "high", "low");
    static final List<String> PAYMENT_METHODS = List.of("transfer", "cheque", "card");

    private Codes() {
    }
}
