package com.leadnest.auth.registration;

import com.leadnest.auth.account.BusinessDetails;
import com.leadnest.auth.account.EmailAddress;
import com.leadnest.auth.password.PasswordPolicy;
import com.leadnest.kernel.problem.ValidationProblem;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A request to sign up whose values were all found fit. */
record Application(EmailAddress email, String password, BusinessDetails business) {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Set<String> TIME_ZONES = ZoneId.getAvailableZoneIds();

    /** Checks all values and throws one {@link ValidationProblem} that names every field that does not fit. */
    static Application of(RegisterRequest request, PasswordPolicy passwords) {
        Map<String, List<String>> complaints = new TreeMap<>();
        Optional<EmailAddress> email = EmailAddress.of(request.email());
        if (email.isEmpty()) {
            complaints.put("email", List.of("must be an e-mail address"));
        }
        String name = request.businessName().strip();
        if (name.codePoints().anyMatch(Character::isISOControl)) {
            complaints.put("business_name", List.of("must not contain control characters"));
        }
        String country = given(request.country()).orElse("US").toUpperCase(Locale.ROOT);
        if (!COUNTRIES.contains(country)) {
            complaints.put("country", List.of("must be a two-letter country code, e.g. US"));
        }
        String timeZone = given(request.timeZone()).orElse("UTC");
        if (!TIME_ZONES.contains(timeZone)) {
            complaints.put("time_zone", List.of("must be a time zone, e.g. America/Denver"));
        }
        PasswordPolicy.Owner owner =
                new PasswordPolicy.Owner(email.map(EmailAddress::text).orElse(""), name);
        passwords
                .complaint(request.password(), owner)
                .ifPresent(complaint -> complaints.put("password", List.of(complaint)));
        if (!complaints.isEmpty()) {
            throw new ValidationProblem(complaints);
        }
        String industry = given(request.industry()).orElse(null);
        return new Application(email.get(), request.password(), new BusinessDetails(name, country, timeZone, industry));
    }

    private static Optional<String> given(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(value -> !value.isEmpty());
    }
}
