package com.leadnest.inbox.mailhook;

import com.leadnest.inbox.mail.MailReport;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Something a mail provider knows of a mail of ours, in no provider's own words.
 *
 * @param type bounce, complaint or delivered
 * @param messageId {@code msg_…} or the mail's Message-ID, with or without angle brackets
 * @param status of a bounce its RFC 3463 code; without one, {@code permanent} decides
 * @param permanent of a bounce without a code: whether the address takes no mail at all
 */
record MailEvent(
        @NotNull @Pattern(regexp = "bounce|complaint|delivered", message = "bounce, complaint or delivered")
                String type,
        @NotBlank @Size(max = 500) String messageId,
        @Pattern(regexp = "[245]\\.[0-9]{1,3}\\.[0-9]{1,3}", message = "A code such as 5.1.1") String status,
        Boolean permanent) {

    /** What one call brings. */
    record Batch(@NotEmpty @Size(max = 500) @Valid List<@NotNull MailEvent> events) {}

    /** How many of them had an effect, were known, or were about no mail of ours. */
    record Result(int recorded, int repeated, int unknown) {}

    String bareId() {
        return messageId.strip().replaceAll("^<|>$", "");
    }

    MailReport report() {
        return switch (type) {
            case "complaint" -> report(MailReport.Kind.COMPLAINT, null);
            case "delivered" -> report(MailReport.Kind.DELIVERED, status);
            default -> bounce();
        };
    }

    /** A code of the class 4 from a provider means that it has given up trying, or that it has not: it says which. */
    private MailReport bounce() {
        String code = status != null ? status : Boolean.TRUE.equals(permanent) ? "5.1.1" : "4.0.0";
        boolean tried = code.startsWith("4") && !Boolean.TRUE.equals(permanent);
        return report(tried ? MailReport.Kind.DELAYED : MailReport.Kind.FAILED, code);
    }

    private static MailReport report(MailReport.Kind kind, String status) {
        return new MailReport(kind, status, null, List.of(), List.of());
    }
}
