package com.leadnest.inbox.send;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadnest.inbox.channel.SandboxPagesRule;
import com.leadnest.inbox.channel.SmtpTlsRule;
import com.leadnest.inbox.channel.TwilioUrlRule;
import com.leadnest.kernel.boot.JwtSecretRule;
import com.leadnest.kernel.boot.SafetyRule;
import io.quarkus.arc.All;
import io.quarkus.arc.ClientProxy;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ReplyDomainRuleTest {

    @Inject
    @All
    List<SafetyRule> rules;

    @ParameterizedTest
    @CsvSource({
        "true, , https://leadnest.example, true",
        "true, ' ', https://leadnest.example, true",
        "true, reply.example.com, https://leadnest.example, false",
        "false, , https://leadnest.example, false",
        "true, , http://localhost:5000, false"
    })
    void whoSendsMailToTheWorldGetsAnswers(boolean sendsMail, String domain, URI publicBaseUrl, boolean refused) {
        Optional<String> violation = ReplyDomainRule.violation(sendsMail, Optional.ofNullable(domain), publicBaseUrl);
        assertThat(violation.isPresent()).isEqualTo(refused);
        violation.ifPresent(words -> assertThat(words).startsWith("LEADNEST_REPLY_DOMAIN"));
    }

    @Test
    void everyRuleIsAskedWhenTheServiceStarts() {
        assertThat(rules.stream().<Class<?>>map(rule -> ClientProxy.unwrap(rule).getClass()))
                .contains(
                        JwtSecretRule.class,
                        TwilioUrlRule.class,
                        SmtpTlsRule.class,
                        SandboxPagesRule.class,
                        ReplyDomainRule.class);
    }
}
