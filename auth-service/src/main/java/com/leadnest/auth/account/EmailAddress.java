package com.leadnest.auth.account;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address in the one form it is stored and looked up in: trimmed, NFKC, the domain in ASCII,
 * lower case. {@code +tags} and dots stay: whether they matter is the provider's business, and folding
 * them would let one person take another's account.
 *
 * @param text the normalised address
 */
public record EmailAddress(String text) {

    /** RFC 5321: 256 octets of path less the angle brackets. */
    private static final int LONGEST = 254;

    private static final int LONGEST_LOCAL_PART = 64;
    private static final Pattern LOCAL_PART = Pattern.compile("[^\\s\\p{Cntrl}\\p{Cf}@\"(),:;<>\\[\\]\\\\]+");
    private static final Pattern DOMAIN =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?");

    /** The address in a text, or empty when it holds none that mail could be sent to. */
    public static Optional<EmailAddress> of(String typed) {
        if (typed == null || typed.length() > 2 * LONGEST) {
            return Optional.empty();
        }
        String text = Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC);
        int at = text.lastIndexOf('@');
        if (at < 1) {
            return Optional.empty();
        }
        String local = text.substring(0, at).toLowerCase(Locale.ROOT);
        return asciiDomain(text.substring(at + 1))
                .filter(domain -> DOMAIN.matcher(domain).matches() && isLocalPart(local))
                .map(domain -> local + "@" + domain)
                .filter(address -> address.length() <= LONGEST)
                .map(EmailAddress::new);
    }

    private static boolean isLocalPart(String local) {
        return local.length() <= LONGEST_LOCAL_PART
                && LOCAL_PART.matcher(local).matches()
                && !local.startsWith(".")
                && !local.endsWith(".")
                && !local.contains("..");
    }

    private static Optional<String> asciiDomain(String domain) {
        try {
            return Optional.of(IDN.toASCII(domain).toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What stands before the {@code @}. */
    public String localPart() {
        return text.substring(0, text.lastIndexOf('@'));
    }
}
