package org.peyvand.extensions;

/** A contribution that cannot be used. The text names the bundle, the element and what is wrong. */
public final class BrokenContribution extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param text one sentence for the log */
    public BrokenContribution(String text) {
        super(text);
    }

    /**
     * @param text one sentence for the log
     * @param cause what the class loader or the constructor said
     */
    public BrokenContribution(String text, Throwable cause) {
        super(text, cause);
    }
}
