package com.leadnest.auth.password;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

    private static final PasswordPolicy.Owner OWNER = new PasswordPolicy.Owner("marianne@company.com", "Elite Med Spa");

    private final CommonPasswords common = new CommonPasswords();
    private final PasswordPolicy policy = new PasswordPolicy(common);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SecurePass123!",
                "TestPass123!",
                "correct horse battery staple",
                "\u6b63\u3057\u3044\u99ac\u96fb\u6c60\u306e\u91dd",
                "eightchr",
                "\ud83d\udc0e\ud83d\udd0b\ud83d\udccc\ud83c\udfe0\ud83d\ude97\ud83c\udf0d\ud83c\udfb2\ud83c\udfb8"
            })
    void acceptsWhatIsLongEnoughAndNotGuessed(String password) {
        assertThat(policy.complaint(password, OWNER)).isEmpty();
    }

    @Test
    void countsCharactersAndNotCodeUnits() {
        String sevenHorses = "\ud83d\udc0e\ud83d\udd0b\ud83d\udccc\ud83c\udfe0\ud83d\ude97\ud83c\udf0d\ud83c\udfb2";
        assertThat(sevenHorses).hasSize(14);
        assertThat(policy.complaint(sevenHorses, OWNER)).contains("must have at least 8 characters");
    }

    @Test
    void hasBoundsAtBothEnds() {
        assertThat(policy.complaint("sevench", OWNER)).contains("must have at least 8 characters");
        assertThat(policy.complaint("abcdefgh".repeat(16), OWNER)).isEmpty();
        assertThat(policy.complaint("abcdefgh".repeat(16) + "i", OWNER)).contains("must have at most 128 characters");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password",
                "PASSWORD1",
                "12345678",
                "123456789",
                "qwertyuiop",
                "iloveyou1",
                "baseball",
                "sunshine",
                "aaaaaaaa",
                "abababab",
                "\uff50\uff41\uff53\uff53\uff57\uff4f\uff52\uff44"
            })
    void refusesWhatIsTriedFirst(String password) {
        assertThat(policy.complaint(password, OWNER))
                .hasValueSatisfying(complaint -> assertThat(complaint).contains("tried first"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"marianne@company.com", "Marianne2024", "xx-Elite-Med-Spa-xx", "elitemedspa", "my MARIANNE pw"})
    void refusesWhatTheOwnerGoesBy(String password) {
        assertThat(policy.complaint(password, OWNER))
                .contains("must not contain the e-mail address or the business name");
    }

    @Test
    void doesNotMindAShortNameByChance() {
        assertThat(policy.complaint("jolly-good-time", new PasswordPolicy.Owner("jo@b.co", "Ely")))
                .isEmpty();
        assertThat(policy.complaint("Some thing", new PasswordPolicy.Owner("", "")))
                .isEmpty();
    }

    @Test
    void knowsThousandsOfThem() {
        assertThat(common.size()).isGreaterThan(10_000);
    }
}
