package org.peyvand.certificates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.Locale;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequestBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peyvand.base.Outcome;

/** What is accepted as a request for a certificate, and what is not. */
class SigningRequestTest {

    @Test
    void whatAClientWritesIsRead() {
        KeyPair keys = Keys.generate();
        Outcome<SigningRequest> read = SigningRequest.read(SigningRequest.of(keys, "شعبهٔ تبریز"));
        assertTrue(read.isDone());
        assertEquals(keys.getPublic(), read.value().key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "-----BEGIN CERTIFICATE REQUEST-----\n-----END CERTIFICATE REQUEST-----",
        "-----BEGIN CERTIFICATE REQUEST-----\nAAAA\n-----END CERTIFICATE REQUEST-----", "<html>Please sign in to the network</html>"})
    void whatIsNoRequestIsRefused(String text) {
        refused("request.broken", SigningRequest.read(text));
    }

    @Test
    void anEndlessTextIsNotEvenLookedAt() {
        refused("request.broken", SigningRequest.read(SigningRequest.of(Keys.generate(), "x") + " ".repeat(100_000)));
    }

    @Test
    void aRequestThatWasChangedOnTheWayIsRefused() {
        byte[] bytes = Pem.bytes("CERTIFICATE REQUEST", SigningRequest.of(Keys.generate(), "branch-one"));
        String text = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).replace("branch-one", "branch-two");
        String changed = Pem.text("CERTIFICATE REQUEST", text.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        refused("request.unsigned", SigningRequest.read(changed));
    }

    @Test
    void aRequestForSomebodyElsesKeyIsRefused() throws Exception {
        KeyPair own = Keys.generate();
        var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(own.getPrivate());
        byte[] stolen = new JcaPKCS10CertificationRequestBuilder(new X500Name("CN=x"), Keys.generate().getPublic()).build(signer).getEncoded();
        refused("request.unsigned", SigningRequest.read(Pem.text("CERTIFICATE REQUEST", stolen)));
    }

    @Test
    void keysOfOtherKindsAreRefused() throws Exception {
        KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA");
        rsa.initialize(2048);
        refused("request.key", SigningRequest.read(signed(rsa.generateKeyPair(), "SHA256withRSA")));
        KeyPairGenerator larger = KeyPairGenerator.getInstance("EC");
        larger.initialize(new ECGenParameterSpec("secp384r1"));
        refused("request.key", SigningRequest.read(signed(larger.generateKeyPair(), "SHA384withECDSA")));
    }

    private static String signed(KeyPair keys, String algorithm) throws Exception {
        var signer = new JcaContentSignerBuilder(algorithm).build(keys.getPrivate());
        return Pem.text("CERTIFICATE REQUEST", new JcaPKCS10CertificationRequestBuilder(new X500Name("CN=x"), keys.getPublic()).build(signer).getEncoded());
    }

    private static void refused(String key, Outcome<SigningRequest> outcome) {
        assertFalse(outcome.isDone());
        var message = outcome.diagnostics().getFirst().message();
        assertEquals(key, message.key());
        assertFalse(message.in(Locale.forLanguageTag("fa")).equals(key), "no Persian words");
    }

    @Test
    void keysSurviveBeingWritten() throws GeneralSecurityException {
        KeyPair keys = Keys.generate();
        assertEquals(keys.getPrivate(), Pem.key(Pem.of(keys.getPrivate())));
        assertTrue(Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(keys.getPrivate().getEncoded()).length() < 300);
    }
}
