package com.leadnest.auth.password;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;

/**
 * Which passwords are accepted: by length and by how easily they are guessed, without rules of
 * composition (NIST SP 800-63B, 5.1.1.2).
 */
@Singleton
public class PasswordPolicy {

    /** In code points, after normalisation. */
    static final int SHORTEST = 8;

    static final int LONGEST = 128;

    /** A shorter name inside a password is chance. */
    private static final int TELLING = 5;

    private final CommonPasswords common;

    @Inject
    public PasswordPolicy(CommonPasswords common) {
        this.common = common;
    }

    /**
     * What is wrong with a password, or empty when it is fine.
     *
     * @param owner what the person who chooses it goes by
     */
    public Optional<String> complaint(String password, Owner owner) {
        String normalised = PasswordHasher.normalised(password);
        int length = normalised.codePointCount(0, normalised.length());
        if (length < SHORTEST) {
            return Optional.of("must have at least " + SHORTEST + " characters");
        }
        if (length > LONGEST) {
            return Optional.of("must have at most " + LONGEST + " characters");
        }
        if (normalised.chars().distinct().count() < 3 || common.contain(normalised)) {
            return Optional.of("is among the passwords that are tried first; please choose another");
        }
        if (tells(normalised, owner)) {
            return Optional.of("must not contain the e-mail address or the business name");
        }
        return Optional.empty();
    }

    private static boolean tells(String password, Owner owner) {
        String plain = lettersAndDigits(password);
        return holds(plain, owner.email())
                || holds(
                        plain,
                        owner.email().substring(0, Math.max(0, owner.email().lastIndexOf('@'))))
                || holds(plain, owner.businessName());
    }

    private static boolean holds(String password, String name) {
        String plain = lettersAndDigits(name);
        return !plain.isEmpty() && (password.equals(plain) || plain.length() >= TELLING && password.contains(plain));
    }

    private static String lettersAndDigits(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /**
     * Who chooses a password.
     *
     * @param email address, may be empty
     * @param businessName may be empty
     */
    public record Owner(String email, String businessName) {}
}
