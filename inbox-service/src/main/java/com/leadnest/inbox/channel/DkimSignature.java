package com.leadnest.inbox.channel;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import org.simplejavamail.utils.mail.dkim.Canonicalization;
import org.simplejavamail.utils.mail.dkim.DkimMessage;
import org.simplejavamail.utils.mail.dkim.DkimSigner;
import org.simplejavamail.utils.mail.dkim.SigningAlgorithm;

/** Signs mail with DKIM when a key is configured, for mail servers that do not do it themselves. */
@Singleton
class DkimSignature {

    private final SmtpConfig.Dkim config;
    private final RSAPrivateKey key;

    @Inject
    DkimSignature(SmtpConfig config) {
        this.config = config.dkim();
        this.key = this.config
                .privateKeyFile()
                .filter(file -> !file.isBlank())
                .map(DkimSignature::read)
                .orElse(null);
    }

    /** The mail itself when there is no key. */
    MimeMessage sign(MimeMessage mail) throws MessagingException {
        if (key == null) {
            return mail;
        }
        DkimSigner signer =
                new DkimSigner(config.domain().orElseThrow(), config.selector().orElseThrow(), key);
        signer.setHeaderCanonicalization(Canonicalization.RELAXED);
        signer.setBodyCanonicalization(Canonicalization.RELAXED);
        signer.setSigningAlgorithm(SigningAlgorithm.SHA256_WITH_RSA);
        signer.setLengthParam(false);
        // Asking the DNS at every mail whether the key is published is for a setup page, not for a send.
        signer.setCheckDomainKey(false);
        return new DkimMessage(mail, signer);
    }

    private static RSAPrivateKey read(String file) {
        try {
            String pem = Files.readString(Path.of(file), StandardCharsets.US_ASCII);
            byte[] der = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
            return (RSAPrivateKey) KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(der));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException("DKIM_PRIVATE_KEY_FILE is not a readable RSA key in PKCS#8 PEM", e);
        }
    }
}
