package com.leadnest.nurture.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadnest.nurture.model.AbStep;
import com.leadnest.nurture.model.Channel;
import com.leadnest.nurture.model.Content;
import com.leadnest.nurture.model.EmailStep;
import com.leadnest.nurture.model.Purpose;
import com.leadnest.nurture.model.SmsStep;
import com.leadnest.nurture.model.TaskStep;
import com.leadnest.nurture.model.Variant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    private static final LeadFields JOHN = LeadFields.of(
            "John van Dyke", "john@example.com", "+12125550123", "Dyke & Sons", Map.of("budget", 500, "vip", true));
    private static final BusinessFields GLOW = new BusinessFields("Glow <Spa>", "Sarah", "https://glow.example/book");

    private final Texts texts = new Texts();

    private Rendered sms(String text, LeadFields lead) {
        return texts.render(new SmsStep("s", text, Purpose.MARKETING), null, lead, GLOW);
    }

    private Rendered email(String subject, String text, String html) {
        return texts.render(new EmailStep("e", subject, text, html, Purpose.MARKETING), null, JOHN, GLOW);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{first_name} | John",
                "{last_name} | van Dyke",
                "{name} | John van Dyke",
                "{company} | Dyke & Sons",
                "{email} {phone} | john@example.com +12125550123",
                "{agent_name} of {business_name} | Sarah of Glow <Spa>",
                "{booking_link} | https://glow.example/book",
                "{field.budget} {field.vip} | 500 true",
                "{first_name ?: 'you'} | John",
                "{service_interest ?: 'that'} | that",
                "{field.colour ?: field.budget} | 500",
                "{field.colour ?: service_interest ?: 'x'} | x",
                "{#if company}yes{#else}no{/if} | yes",
                "{#if service_interest}yes{#else}no{/if} | no",
                "{#if field.budget == '500'}rich{/if} | rich",
                "a { b } c | a { b } c",
                "\\{first_name} | {first_name}",
            })
    void writesWhatIsKnown(String text, String expected) {
        Rendered rendered = sms(text, JOHN);
        assertThat(rendered.text()).isEqualTo(expected);
        assertThat(rendered.missing()).isEmpty();
        assertThat(texts.judge(text, false).problems()).isEmpty();
    }

    @Test
    void writesTheBuiltInFallbackAndReportsIt() {
        Rendered rendered = sms("Hi {first_name}, about {service_interest}{field.colour}", LeadFields.NONE);
        assertThat(rendered.text()).isEqualTo("Hi there, about our services");
        assertThat(rendered.missing()).containsExactly("field.colour", "first_name", "service_interest");
    }

    @Test
    void reportsNothingWhereTheTextHasItsOwnFallback() {
        Rendered rendered = sms("Hi {first_name ?: 'friend'}{#if company}!{/if}", LeadFields.NONE);
        assertThat(rendered.text()).isEqualTo("Hi friend");
        assertThat(rendered.missing()).isEmpty();
    }

    @Test
    void prefersWhatWasGivenWithTheEnrolment() {
        LeadFields given = JOHN.with(Map.of("first_name", "Johnny", "service_interest", "Botox", "budget", "900"));
        assertThat(sms("{first_name}, {service_interest}, {field.budget}, {last_name}", given)
                        .text())
                .isEqualTo("Johnny, Botox, 900, van Dyke");
        BusinessFields business = GLOW.with(Map.of("agent_name", "Ann"));
        assertThat(business).isEqualTo(new BusinessFields("Glow <Spa>", "Ann", "https://glow.example/book"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{config:quarkus.http.port}",
                "{config:['quarkus.http.port']}",
                "{cdi:texts}",
                "{inject:texts}",
                "{str:concat('a','b')}",
                "{data:first_name}",
                "{first_name.getClass}",
                "{first_name.getClass()}",
                "{first_name.length}",
                "{first_name.toUpperCase()}",
                "{name.or('a','b')}",
                "{field}",
                "{field.class.name}",
                "{field.get('x')}",
                "{missing}",
                "{this}",
                "{first_name ?: secret}",
                "{first_name ?: cdi:texts}",
                "{#if cdi:texts}x{/if}",
                "{#if secret}x{/if}",
                "{#if first_name.getClass}x{/if}",
                "{#include other /}",
                "{#include other}{/include}",
                "{#insert x}{/insert}",
                "{#each field}{/each}",
                "{#for x in field}{/for}",
                "{#let x=1}{/let}",
                "{#set x=1}{/set}",
                "{#with field}{/with}",
                "{#eval first_name /}",
                "{#fragment x}{/fragment}",
                "{#switch name}{#case 'a'}{/switch}",
                "{#when name}{#is 'a'}{/when}",
                "{@java.lang.Runtime runtime}",
                "{#if first_name}",
                "{/if}",
                "{first_name",
            })
    void refusesEverythingElse(String text) {
        assertThat(texts.judge(text, false).problems()).as(text).isNotEmpty();
        assertThat(texts.judge(text, false).sample()).isEmpty();
        assertThat(texts.judge(text, true).problems()).as(text).isNotEmpty();
    }

    @Test
    void hasNoRoomForAThousandConditions() {
        assertThat(texts.judge("{#if name}".repeat(1000) + "{/if}".repeat(1000), false)
                        .problems())
                .hasSize(1);
    }

    @Test
    void takesBracesInAValueForData() {
        LeadFields sly = LeadFields.of("{agent_name} {#if x}", null, null, "{config:secret}", Map.of("a", "{cdi:b}"));
        assertThat(sms("{name} / {company} / {field.a}", sly).text())
                .isEqualTo("{agent_name} {#if x} / {config:secret} / {cdi:b}");
    }

    @Test
    void escapesValuesInHtmlAndNowhereElse() {
        Rendered rendered = email("For {company}", "From {business_name}", "<b>{business_name}</b> {company}");
        assertThat(rendered.subject()).isEqualTo("For Dyke & Sons");
        assertThat(rendered.text()).isEqualTo("From Glow <Spa>");
        assertThat(rendered.html()).isEqualTo("<b>Glow &lt;Spa&gt;</b> Dyke &amp; Sons");
    }

    @Test
    void makesHtmlOfTheTextWhenThereIsNone() {
        String html = email("Hi", "Hi <you>\nand you\n\nSee {booking_link}.\n\nBye", null)
                .html();
        assertThat(html)
                .contains("<p>Hi &lt;you&gt;<br>and you</p>")
                .contains("<p>See <a href=\"https://glow.example/book\">https://glow.example/book</a>.</p><p>Bye</p>");
    }

    @Test
    void keepsASubjectOnOneLine() {
        LeadFields sly = LeadFields.of("John\r\nBcc: all@example.com", null, null, null, Map.of());
        EmailStep step = new EmailStep("e", "Hi {name}", "Hi", null, Purpose.MARKETING);
        assertThat(texts.render(step, null, sly, GLOW).subject()).isEqualTo("Hi John Bcc: all@example.com");
    }

    @Test
    void countsThePartsOfTheRenderedText() {
        assertThat(sms("{first_name}" + "a".repeat(156), JOHN).segments()).isEqualTo(1);
        assertThat(sms("{first_name}" + "a".repeat(157), JOHN).segments()).isEqualTo(2);
        assertThat(email("Hi", "a".repeat(1000), null).segments()).isEqualTo(1);
    }

    @Test
    void rendersTheVariantThatIsAskedFor() {
        AbStep test = new AbStep(
                "t",
                Channel.SMS,
                List.of(
                        new Variant("a", 1, new Content(null, "A {first_name}", null)),
                        new Variant("b", 1, new Content(null, "B {first_name}", null))),
                null,
                Purpose.MARKETING);
        assertThat(texts.render(test, "b", JOHN, GLOW).text()).isEqualTo("B John");
    }

    @Test
    void rendersATaskByItsTitle() {
        Rendered rendered = texts.render(new TaskStep("t", "Call {name}", null), null, JOHN, GLOW);
        assertThat(rendered).isEqualTo(new Rendered("Call John van Dyke", "", null, List.of(), 1));
    }
}
