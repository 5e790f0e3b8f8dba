package com.leadnest.inbox.twilio;

import com.leadnest.inbox.channel.TwilioConfig;
import com.leadnest.kernel.boot.LeadNestConfig;
import com.leadnest.kernel.problem.ForbiddenProblem;
import com.twilio.security.RequestValidator;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lets through what Twilio has signed, by the verdict of Twilio's own verifier. */
@Singleton
class TwilioSignature {

    private final RequestValidator validator;
    private final String base;

    @Inject
    TwilioSignature(TwilioConfig config, LeadNestConfig leadNest) {
        this.validator =
                config.isConfigured() ? new RequestValidator(config.authToken().orElseThrow()) : null;
        this.base = leadNest.publicBaseUrl().toString().replaceAll("/+$", "");
    }

    /**
     * The form as a plain map.
     *
     * @param target path and query as they were asked for
     * @throws ForbiddenProblem when it is not from Twilio, or when no Twilio account is connected
     */
    Map<String, String> verified(String target, MultivaluedMap<String, String> form, String signature) {
        Map<String, String> fields = new HashMap<>();
        for (Map.Entry<String, List<String>> field : form.entrySet()) {
            // A second value would not be covered by the signature.
            if (field.getValue().size() != 1) {
                throw refused();
            }
            fields.put(field.getKey(), field.getValue().get(0));
        }
        if (validator == null || signature == null || !validator.validate(base + target, fields, signature)) {
            throw refused();
        }
        return fields;
    }

    private static ForbiddenProblem refused() {
        return new ForbiddenProblem("The request does not carry a signature of your Twilio account.");
    }
}
