package com.leadnest.inbox.mail;

import com.leadnest.inbox.mail.MailReport.Kind;
import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells reports from letters: delivery status notifications (RFC 3464), complaints (RFC 5965), and the bounces of mail
 * servers that know neither.
 */
final class ReportReader {

    private static final int MOST = 64 * 1024;

    private static final Set<String> LATE = Set.of("delayed");
    private static final Set<String> ARRIVED = Set.of("delivered", "relayed");

    private static final Pattern ROBOT =
            Pattern.compile("^(mailer-daemon|postmaster|mail-daemon|mdaemon|bounces?|noreply-bounce)([+.-].*)?@.*");

    private static final Pattern RETURNED = Pattern.compile("undeliver|not delivered|could ?n[o']t be"
            + " delivered|delivery (status notification|failure|failed|has failed|error|problem|incomplete)|returned"
            + " (mail|to sender)|failure notice|mail (delivery )?(failed|failure|error|system"
            + " error)|non.?deliver|unzustellbar|message (was )?not (be )?delivered|returning message to sender");

    private static final Pattern STILL_TRIED =
            Pattern.compile("delayed|will (be retried|retry|keep trying|continue)|still being|warning: could not send");

    private ReportReader() {}

    /** Empty for a letter. @param text the words of the mail */
    static Optional<MailReport> read(ReadMail.Header header, Leaves leaves, String text) throws MessagingException {
        for (Leaf leaf : leaves.list()) {
            if (leaf.is("message/delivery-status") || leaf.is("message/global-delivery-status")) {
                return Optional.of(delivery(PartText.of(leaf.part(), MOST), leaves, text));
            }
            if (leaf.is("message/feedback-report")) {
                return Optional.of(complaint(PartText.of(leaf.part(), MOST), leaves));
            }
        }
        return isReturned(header) ? Optional.of(returned(header, leaves, text)) : Optional.empty();
    }

    private static MailReport delivery(String status, Leaves leaves, String text) throws MessagingException {
        List<String> ids = new ArrayList<>();
        Map<String, String> worst = Map.of();
        for (Map<String, String> group : Fields.groups(status)) {
            ids.addAll(MessageIds.of(group.get("Original-Message-ID")));
            // One recipient a mail; of several that a list made of it the failure counts.
            if (group.containsKey("Action") && (worst.isEmpty() || action(group).equals("failed"))) {
                worst = group;
            }
        }
        ids.addAll(originalIds(leaves));
        String diagnostic = worst.getOrDefault("Diagnostic-Code", "");
        Kind kind = kind(action(worst), worst.getOrDefault("Status", ""));
        String code = StatusCode.exact(worst.get("Status"))
                .or(() -> StatusCode.in(diagnostic))
                .or(() -> StatusCode.in(text))
                .orElse(kind == Kind.FAILED ? "5.0.0" : "4.0.0");
        return new MailReport(kind, code, diagnostic, ids, List.of());
    }

    private static String action(Map<String, String> group) {
        return group.getOrDefault("Action", "").split("[\\s;(]")[0].toLowerCase(Locale.ROOT);
    }

    private static Kind kind(String action, String status) {
        if (action.equals("failed") || (action.isEmpty() && status.startsWith("5"))) {
            return Kind.FAILED;
        }
        if (LATE.contains(action) || (action.isEmpty() && status.startsWith("4"))) {
            return Kind.DELAYED;
        }
        // "relayed" left for a place that sends no reports: it is as far as anyone will tell.
        return ARRIVED.contains(action) ? Kind.DELIVERED : Kind.OTHER;
    }

    private static MailReport complaint(String report, Leaves leaves) throws MessagingException {
        List<String> ids = new ArrayList<>();
        List<String> returnPaths = new ArrayList<>();
        String type = "";
        for (Map<String, String> group : Fields.groups(report)) {
            type = group.getOrDefault("Feedback-Type", type).toLowerCase(Locale.ROOT);
            ids.addAll(MessageIds.of(group.get("Original-Message-ID")));
            returnPaths.addAll(Addresses.in(group.get("Original-Mail-From")));
        }
        ids.addAll(originalIds(leaves));
        Kind kind = type.equals("not-spam") ? Kind.OTHER : Kind.COMPLAINT;
        return new MailReport(kind, null, type, ids, returnPaths);
    }

    private static boolean isReturned(ReadMail.Header header) {
        boolean robot = (header.from() != null && ROBOT.matcher(header.from()).matches())
                || "<>".equals(header.all().getOrDefault("Return-Path", "").strip());
        String subject = header.subject() == null ? "" : header.subject().toLowerCase(Locale.ROOT);
        return (robot && RETURNED.matcher(subject).find()) || header.all().containsKey("X-Failed-Recipients");
    }

    private static MailReport returned(ReadMail.Header header, Leaves leaves, String text) throws MessagingException {
        List<String> ids = new ArrayList<>(originalIds(leaves));
        ids.addAll(MessageIds.quotedIn(text));
        ids.addAll(header.references());
        boolean late = STILL_TRIED
                .matcher((header.subject() + " " + text).toLowerCase(Locale.ROOT))
                .find();
        String code = StatusCode.in(text).orElse("5.0.0");
        return new MailReport(late || code.startsWith("4.") ? Kind.DELAYED : Kind.FAILED, code, text, ids, List.of());
    }

    /** Of the mail that a report brings back, whole or its header only. */
    private static List<String> originalIds(Leaves leaves) throws MessagingException {
        List<String> ids = new ArrayList<>();
        for (Leaf leaf : leaves.list()) {
            if (leaf.is("message/rfc822")
                    || leaf.is("text/rfc822-headers")
                    || leaf.is("message/rfc822-headers")
                    || leaf.is("message/global")
                    || leaf.is("message/global-headers")
                    || leaf.is("text/rfc822")) {
                List<Map<String, String>> head = Fields.groups(PartText.of(leaf.part(), MOST));
                if (!head.isEmpty()) {
                    ids.addAll(MessageIds.of(head.get(0).get("Message-ID")));
                }
            }
        }
        return ids;
    }
}
