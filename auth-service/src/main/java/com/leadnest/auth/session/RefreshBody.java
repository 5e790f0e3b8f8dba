package com.leadnest.auth.session;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.leadnest.kernel.problem.MalformedRequestProblem;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Reads a body that may be absent. A browser sends none and no content type with it, which a resource
 * that declares a JSON body answers with 415.
 */
@Singleton
class RefreshBody {

    private final ObjectMapper json;

    @Inject
    RefreshBody(ObjectMapper json) {
        this.json = json;
    }

    /** The refresh token in a body, or null when there is none. */
    String token(byte[] body) {
        if (body == null || body.length == 0) {
            return null;
        }
        try {
            RefreshRequest request = json.readValue(body, RefreshRequest.class);
            return request == null ? null : request.refreshToken();
        } catch (JsonProcessingException e) {
            throw new MalformedRequestProblem("The body must be a JSON object with a refresh_token.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
