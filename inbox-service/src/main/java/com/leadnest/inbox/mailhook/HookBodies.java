package com.leadnest.inbox.mailhook;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.leadnest.kernel.problem.MalformedRequestProblem;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.io.IOException;

/** Reads JSON whose bytes had to be seen before it could be read. */
@Singleton
class HookBodies {

    private final ObjectMapper json;
    private final Validator validator;

    @Inject
    HookBodies(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    MailEvent.Batch read(byte[] body) {
        MailEvent.Batch batch;
        try {
            batch = json.readValue(body, MailEvent.Batch.class);
        } catch (IOException broken) {
            throw new MalformedRequestProblem("The body is not the JSON of mail events.");
        }
        if (batch == null) {
            throw new MalformedRequestProblem("The body is not the JSON of mail events.");
        }
        var violations = validator.validate(batch);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return batch;
    }
}
