package com.leadnest.auth.signingkey;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The public keys, for whoever verifies our tokens (RFC 7517). */
@Path("/auth/.well-known/jwks.json")
@PermitAll
@Tag(name = "Authentication")
public class JwksResource {

    private final SigningKeys keys;

    @Inject
    public JwksResource(SigningKeys keys) {
        this.keys = keys;
    }

    @GET
    @Operation(operationId = "jwks", summary = "Public keys of the access tokens")
    public Response jwks() {
        List<Key> published = keys.published().stream().map(JwksResource::key).toList();
        return Response.ok(new KeySet(published))
                .header("Cache-Control", "public, max-age=300")
                .build();
    }

    private static Key key(SigningKey key) {
        return new Key(
                "RSA",
                "sig",
                "RS256",
                key.id(),
                base64(key.publicKey().getModulus()),
                base64(key.publicKey().getPublicExponent()));
    }

    /** Base64urlUInt of RFC 7518: big-endian, without the sign octet. */
    private static String base64(BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] unsigned = bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(unsigned);
    }

    /** A JWK set. */
    public record KeySet(List<Key> keys) {}

    /** A public RSA key. */
    public record Key(String kty, String use, String alg, String kid, String n, String e) {}
}
