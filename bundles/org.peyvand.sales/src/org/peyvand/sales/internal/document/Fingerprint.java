package org.peyvand.sales.internal.document;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.StringJoiner;
import java.util.UUID;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.sales.model.DocumentLine;
import org.peyvand.sales.model.SalesDocument;

/** SHA-256 over what must not change any more once a document is issued. Status, payments, owner and notes may. */
final class Fingerprint {
    private final StringJoiner content = new StringJoiner("\u001f");

    private Fingerprint() {
    }

    static String of(SalesDocument document) {
        return of(document, id(document.getAccount()), id(document.getPerson()));
    }

    /**
     * As if it were that of another customer or person.
     *
     * @param account may be {@code null}
     * @param person may be {@code null}
     */
    static String of(SalesDocument document, UUID account, UUID person) {
        return new Fingerprint().add(document.getClass().getSimpleName()).add(document.getNumber()).add(document.getFiscalYear())
            .add(document.getSerial()).add(document.getDate()).add(document.getDueOn()).add(account).add(person)
            .add(document.getBasedOn()).add(document.getCurrency()).add(document.getGross()).add(document.getDiscount()).add(document.getNet())
            .add(document.getTax()).add(document.getTotal()).add(document.getBillAddress()).add(document.getShipAddress()).digest();
    }

    private static UUID id(DomainEntity record) {
        return record == null ? null : record.getId();
    }

    static String of(DocumentLine line) {
        return new Fingerprint().add(line.getDocument()).add(line.getPosition()).add(line.getProduct()).add(line.getText())
            .add(line.getQuantity()).add(line.getUnitPrice()).add(line.getDiscountPercent()).add(line.getTaxRate()).add(line.getGross())
            .add(line.getDiscount()).add(line.getNet()).add(line.getTax()).add(line.getTotal()).add(line.getBasedOn()).digest();
    }

    private Fingerprint add(Object value) {
        content.add(switch (value) {
            case null -> "";
            case BigDecimal number -> number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
            case DomainEntity record -> record.getId().toString();
            default -> value.toString();
        });
        return this;
    }

    private String digest() {
        try {
            byte[] text = content.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
