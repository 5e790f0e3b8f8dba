package com.leadnest.auth.session;

import com.leadnest.auth.account.UserView;
import com.leadnest.kernel.boot.LeadNestConfig;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;

/**
 * Tokens on the wire. A browser asks with {@code X-LeadNest-Session: cookie} and gets the refresh token
 * where no script can read it; a cookie is looked at only with that header, which no other site can send.
 */
@Singleton
public class SessionAnswers {

    public static final String MODE = "X-LeadNest-Session";
    public static final String COOKIE = "leadnest_refresh";

    private static final String IN_COOKIE = "cookie";

    private final SessionConfig config;
    private final boolean https;

    @Inject
    public SessionAnswers(SessionConfig config, LeadNestConfig surroundings) {
        this.config = config;
        this.https = "https".equalsIgnoreCase(surroundings.publicBaseUrl().getScheme());
    }

    /** Whether the caller keeps its refresh token in the cookie. */
    public static boolean inCookie(String mode) {
        return IN_COOKIE.equals(mode);
    }

    /** @param mode value of the header, or null */
    public Response signedIn(int status, String mode, SignedIn signedIn) {
        boolean inCookie = inCookie(mode);
        String refresh = signedIn.refresh().text();
        Response.ResponseBuilder answer = Response.status(status)
                .header("Cache-Control", "no-store")
                .entity(new TokenView(
                        signedIn.access().text(),
                        "Bearer",
                        signedIn.access().lifetime().toSeconds(),
                        inCookie ? null : refresh,
                        UserView.of(signedIn.profile())));
        return (inCookie ? answer.cookie(cookie(refresh, (int) config.idle().toSeconds())) : answer).build();
    }

    /** @param mode value of the header, or null */
    public Response ended(String mode) {
        Response.ResponseBuilder answer = Response.noContent();
        return (inCookie(mode) ? answer.cookie(cookie("", 0)) : answer).build();
    }

    private NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(COOKIE)
                .value(value)
                .path("/auth")
                .maxAge(seconds)
                .httpOnly(true)
                .secure(https)
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }
}
