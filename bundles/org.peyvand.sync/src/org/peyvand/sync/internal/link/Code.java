package org.peyvand.sync.internal.link;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A one-time code: 20 letters and digits that cannot be taken for each other, in groups of four. The first four name it, the other 80 bits are known to both sides only and
 * never sent: each side proves by an HMAC-SHA-256 that it knows them, so that nobody between them can pass for the other.
 *
 * @param id the name
 * @param secret the rest
 */
public record Code(String id, String secret) {
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 20;
    private static final int ID = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new one. */
    public static Code random() {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            letters.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return new Code(letters.substring(0, ID), letters.substring(ID));
    }

    /** What somebody has typed, with or without hyphens, in any case; empty when it is no code. */
    public static Optional<Code> read(String typed) {
        String letters = typed == null ? "" : typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        boolean sound = letters.length() == LENGTH && letters.chars().allMatch(one -> LETTERS.indexOf(one) >= 0);
        return sound ? Optional.of(new Code(letters.substring(0, ID), letters.substring(ID))) : Optional.empty();
    }

    /** As people read it. */
    public String text() {
        return (id + secret).replaceAll("(.{4})(?=.)", "$1-");
    }

    /** Proves that whoever says some words knows the secret. */
    public String proof(String... words) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
            for (String word : words) {
                byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
                mac.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
                mac.update(bytes);
            }
            return HexFormat.of().formatHex(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA-256", e);
        }
    }

    /** Whether a proof is right. */
    public boolean proves(String proof, String... words) {
        return proof != null && MessageDigest.isEqual(proof.getBytes(StandardCharsets.UTF_8), proof(words).getBytes(StandardCharsets.UTF_8));
    }
}
