package com.leadnest.nurture.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadnest.nurture.model.ActionStep;
import com.leadnest.nurture.model.Channel;
import com.leadnest.nurture.model.DefinitionCheck;
import com.leadnest.nurture.model.EmailStep;
import com.leadnest.nurture.text.BusinessFields;
import com.leadnest.nurture.text.LeadFields;
import com.leadnest.nurture.text.Rendered;
import com.leadnest.nurture.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplatesTest {

    private static final LeadFields JOHN = LeadFields.of(
            "John Smith",
            "john@example.com",
            "+12125550123",
            "Smith",
            Map.of("service_interest", "Botox consultation"));
    private static final BusinessFields GLOW =
            new BusinessFields("Elite Med Spa", "Sarah Johnson", "https://elite.example/book");

    private final Texts texts = new Texts();

    static Stream<Template> all() {
        return new Templates().all().stream();
    }

    @Test
    void hasASequenceForEachTradeAndOccasion() {
        assertThat(new Templates().all())
                .extracting(Template::id)
                .containsExactly(
                        "medspa_initial",
                        "home_services_initial",
                        "agency_initial",
                        "reactivation",
                        "no_show",
                        "review_request");
        assertThat(new Templates().find("nothing")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void eachIsSound(Template template) {
        assertThat(new DefinitionCheck(texts).of(template.definition()).problems())
                .isEmpty();
        assertThat(List.of(template.name(), template.industry(), template.description()))
                .doesNotContain("");
    }

    /** What carriers ask of the first text of a programme: who writes, and how to make it stop. */
    @ParameterizedTest
    @MethodSource("all")
    void theFirstTextSaysWhoWritesAndHowToOptOut(Template template) {
        template.definition().steps().stream()
                .filter(step -> step instanceof ActionStep action && action.channel() == Channel.SMS)
                .map(step -> (ActionStep) step)
                .findFirst()
                .map(step -> texts.render(step, null, JOHN, GLOW))
                .ifPresent(first -> {
                    assertThat(first.text()).contains("Elite Med Spa").endsWith("Reply STOP to opt out.");
                    assertThat(first.segments()).isLessThanOrEqualTo(2);
                });
    }

    @Test
    void beginsAsTheDocumentationShows() {
        var definition = new Templates().find("medspa_initial").orElseThrow().definition();
        assertThat(definition.actions()).isEqualTo(3);
        assertThat(definition.steps().stream().filter(ActionStep.class::isInstance))
                .extracting(step -> step.type())
                .containsExactly("email", "sms", "email");
        Rendered first = texts.render((EmailStep) definition.at(1), null, JOHN, GLOW);
        assertThat(first.subject()).isEqualTo("Thank you for your interest, John!");
        assertThat(first.text())
                .contains("Botox consultation", "pick a time that suits you here: https://elite.example/book")
                .endsWith("Sarah Johnson\nElite Med Spa");
        assertThat(first.missing()).isEmpty();
    }

    @Test
    void readsWellForABusinessWithoutABookingLink() {
        var definition = new Templates().find("medspa_initial").orElseThrow().definition();
        Rendered first =
                texts.render((EmailStep) definition.at(1), null, JOHN, new BusinessFields("Elite", "Sarah", null));
        assertThat(first.text()).contains("Just reply to this e-mail with a day that suits you.");
        assertThat(first.missing()).isEmpty();
    }
}
