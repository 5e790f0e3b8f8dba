package com.leadnest.inbox.recipient;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import io.quarkus.qute.Variant;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The one small page a recipient sees: no script, nothing from elsewhere, one style that is named by its hash. */
@Singleton
class RecipientPage {

    private static final String STYLE = "body{font:16px/1.5 system-ui,sans-serif;color:#1a1a1a;background:#fff;"
            + "max-width:32rem;margin:0 auto;padding:2rem 1rem}h1{font-size:1.4rem}button{font:inherit;padding:.75rem"
            + " 1.25rem;border:0;border-radius:.5rem;background:#1d4ed8;color:#fff;cursor:pointer}"
            + "button:focus-visible,a:focus-visible{outline:3px solid #f59e0b;outline-offset:2px}a{color:#1d4ed8}";

    private static final String PAGE = "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta"
            + " name=\"viewport\" content=\"width=device-width,initial-scale=1\"><meta name=\"robots\""
            + " content=\"noindex\"><title>{title}</title><style>{style.raw}</style></head><body><main><h1>{title}</h1><p"
            + " role=\"status\">{words}</p>{#if button}<form method=\"post\" action=\"{action}\"><input type=\"hidden\""
            + " name=\"choice\" value=\"{choice}\"><button type=\"submit\">{button}</button></form>{/if}{#if link}<p><a"
            + " href=\"{link}\">Change your mind</a></p>{/if}</main></body></html>";

    private static final String POLICY = "default-src 'none'; style-src 'sha256-" + hash(STYLE)
            + "'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final Template template;

    @Inject
    RecipientPage(Engine engine) {
        this.template = engine.parse(PAGE, Variant.forContentType("text/html"));
    }

    /**
     * @param words what is the case
     * @param form what can be done about it, or null
     * @param link where the choices are, or null
     */
    record View(String title, String words, Form form, String link) {}

    /** @param choice leave or return */
    record Form(String action, String choice, String button) {}

    Response answer(int status, View view) {
        Form form = view.form();
        String html = template.data("title", view.title())
                .data("style", STYLE)
                .data("words", view.words())
                .data("button", form == null ? null : form.button())
                .data("action", form == null ? null : form.action())
                .data("choice", form == null ? null : form.choice())
                .data("link", view.link())
                .render();
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                .header("Content-Security-Policy", POLICY)
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .entity(html)
                .build();
    }

    /** For an address that LeadNest did not write, or behind which nothing is any more. */
    Response unknown() {
        return answer(
                404,
                new View(
                        "This link does not work",
                        "It may have been cut off. Try the one in the message again.",
                        null,
                        null));
    }

    private static String hash(String style) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
