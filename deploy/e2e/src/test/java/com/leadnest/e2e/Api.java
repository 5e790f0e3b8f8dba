package com.leadnest.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.http.HttpEntity;
import org.apache.http.client.config.CookieSpecs;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.RequestBuilder;
import org.apache.http.entity.ContentType;
import org.apache.http.entity.StringEntity;
import org.apache.http.entity.mime.MultipartEntityBuilder;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.util.EntityUtils;

/** A client of the HTTP API, as a stranger would write one from the developer documentation. Immutable. */
final class Api {

    private static final int TIMEOUT_MILLIS = 60_000;

    private static final CloseableHttpClient CLIENT = HttpClients.custom()
            .setMaxConnPerRoute(20)
            .disableAutomaticRetries()
            .disableRedirectHandling()
            .build();

    private final URI base;
    private final String token;
    private final InetAddress from;

    Api(URI base) {
        this(base, null, null);
    }

    private Api(URI base, String token, InetAddress from) {
        this.base = base;
        this.token = token;
        this.from = from;
    }

    /** The same, with this access token on every call. */
    Api with(String accessToken) {
        return new Api(base, accessToken, from);
    }

    /** The same, called from this loopback address: limits count by address. */
    Api from(String address) {
        try {
            return new Api(base, token, InetAddress.getByName(address));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Answer get(String path) {
        return send(RequestBuilder.get(base + path));
    }

    Answer delete(String path) {
        return send(RequestBuilder.delete(base + path));
    }

    Answer post(String path, String json) {
        return send(RequestBuilder.post(base + path).setEntity(new StringEntity(json, ContentType.APPLICATION_JSON)));
    }

    Answer put(String path, String json) {
        return send(RequestBuilder.put(base + path).setEntity(new StringEntity(json, ContentType.APPLICATION_JSON)));
    }

    Answer patch(String path, String json) {
        return send(RequestBuilder.patch(base + path).setEntity(new StringEntity(json, ContentType.APPLICATION_JSON)));
    }

    /** Any method, without a body. */
    Answer call(String method, String path) {
        return send(RequestBuilder.create(method).setUri(base + path));
    }

    /** Uploads a file to be imported, with form fields beside it. */
    Answer upload(Path file, Map<String, String> fields) {
        MultipartEntityBuilder form = MultipartEntityBuilder.create();
        fields.forEach((name, value) -> form.addTextBody(name, value));
        form.addBinaryBody(
                "file",
                file.toFile(),
                ContentType.create("text/csv"),
                file.getFileName().toString());
        return send(RequestBuilder.post(base + "/leads/bulk-import").setEntity(form.build()));
    }

    private Answer send(RequestBuilder request) {
        request.setConfig(RequestConfig.custom()
                .setLocalAddress(from)
                .setConnectTimeout(TIMEOUT_MILLIS)
                .setSocketTimeout(TIMEOUT_MILLIS)
                .setCookieSpec(CookieSpecs.IGNORE_COOKIES)
                .build());
        if (token != null) {
            request.setHeader("Authorization", "Bearer " + token);
        }
        try (CloseableHttpResponse response = CLIENT.execute(request.build())) {
            Map<String, String> headers = new HashMap<>();
            for (org.apache.http.Header header : response.getAllHeaders()) {
                headers.put(header.getName().toLowerCase(Locale.ROOT), header.getValue());
            }
            HttpEntity entity = response.getEntity();
            String body = entity == null ? "" : EntityUtils.toString(entity, StandardCharsets.UTF_8);
            return new Answer(response.getStatusLine().getStatusCode(), headers, body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
