package org.peyvand.certificates;

/** Something that cannot happen to input: the JVM lacks an algorithm, a folder cannot be read. */
public final class CertificateFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param message one sentence
     * @param cause what was said below, may be {@code null}
     */
    public CertificateFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
