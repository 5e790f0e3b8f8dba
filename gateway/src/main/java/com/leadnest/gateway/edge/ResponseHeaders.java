package com.leadnest.gateway.edge;

import com.leadnest.kernel.boot.LeadNestConfig;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Security headers of every answer. */
@Singleton
public class ResponseHeaders {

    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

    private static final CharSequence CSP = HttpHeaders.createOptimized("Content-Security-Policy");
    private static final CharSequence HSTS = HttpHeaders.createOptimized("Strict-Transport-Security");
    private static final CharSequence[][] ALWAYS = {
        pair("X-Content-Type-Options", "nosniff"),
        pair("X-Frame-Options", "DENY"),
        pair("Referrer-Policy", "strict-origin-when-cross-origin"),
        pair("Cross-Origin-Opener-Policy", "same-origin"),
        pair("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()"),
    };
    private static final CharSequence TWO_YEARS = HttpHeaders.createOptimized("max-age=63072000; includeSubDomains");
    private static final CharSequence NOTHING_VALUE = HttpHeaders.createOptimized(NOTHING);

    private final boolean https;

    @Inject
    public ResponseHeaders(LeadNestConfig config) {
        this.https = "https".equals(config.publicBaseUrl().getScheme());
    }

    /** Of an API answer, which no browser should render. */
    public void api(MultiMap headers) {
        common(headers);
        headers.set(CSP, NOTHING_VALUE);
    }

    /** Of a page. @param policy its Content-Security-Policy */
    public void page(MultiMap headers, String policy) {
        common(headers);
        headers.set(CSP, policy);
    }

    private void common(MultiMap headers) {
        for (CharSequence[] header : ALWAYS) {
            headers.set(header[0], header[1]);
        }
        if (https) {
            headers.set(HSTS, TWO_YEARS);
        }
    }

    private static CharSequence[] pair(String name, String value) {
        return new CharSequence[] {HttpHeaders.createOptimized(name), HttpHeaders.createOptimized(value)};
    }
}
