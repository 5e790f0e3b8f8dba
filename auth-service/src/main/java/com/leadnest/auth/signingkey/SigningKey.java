package com.leadnest.auth.signingkey;

import java.security.PrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;

/**
 * A key pair of LeadNest.
 *
 * @param id the {@code kid} in tokens
 * @param activeFrom when it begins to sign
 */
public record SigningKey(String id, RSAPublicKey publicKey, PrivateKey privateKey, Instant activeFrom)
        implements KeySchedule.Scheduled {}
