package com.leadnest.inbox.mail;

import com.leadnest.kernel.id.TypeId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address of a conversation: {@code reply+<token>@domain} for answers, and with the id of a message behind the token
 * ({@code reply+<token>-bounce-<id>@domain}) for what mail servers have to say about that message. The second is the
 * envelope sender of what goes out, so a bounce names its message even when it quotes nothing of it.
 *
 * @param token of the conversation
 * @param message the one a mail server reports on, or null
 */
public record ReplyAddress(String token, UUID message) {

    private static final String BOUNCE = "-bounce-";
    private static final String PREFIX = TypeId.MESSAGE.text(new UUID(0, 0)).replaceAll("_.*", "_");
    private static final Pattern ADDRESS =
            Pattern.compile("reply\\+([a-z0-9]{20})(?:" + BOUNCE + "([0-9a-z]{26}))?@", Pattern.CASE_INSENSITIVE);

    /** The addresses of this kind among others, each once, in their order. */
    public static List<ReplyAddress> among(Collection<String> addresses) {
        List<ReplyAddress> found = new ArrayList<>();
        for (String address : addresses) {
            find(address).filter(each -> !found.contains(each)).ifPresent(found::add);
        }
        return found;
    }

    static Optional<ReplyAddress> find(String address) {
        Matcher matcher = ADDRESS.matcher(address);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        String id = matcher.group(2);
        UUID message = id == null
                ? null
                : TypeId.MESSAGE.find(PREFIX + id.toLowerCase(Locale.ROOT)).orElse(null);
        return Optional.of(new ReplyAddress(matcher.group(1).toLowerCase(Locale.ROOT), message));
    }

    /** The address for reports on a message, given the one for answers to it; empty when that is of another kind. */
    public static Optional<String> forReports(String replyTo, UUID message) {
        int at = replyTo == null ? -1 : replyTo.lastIndexOf('@');
        if (at < 0 || find(replyTo).isEmpty()) {
            return Optional.empty();
        }
        String id = TypeId.MESSAGE.text(message).substring(PREFIX.length());
        return Optional.of(replyTo.substring(0, at) + BOUNCE + id + replyTo.substring(at));
    }
}
