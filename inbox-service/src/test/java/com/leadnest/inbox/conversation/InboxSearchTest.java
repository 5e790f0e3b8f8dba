package com.leadnest.inbox.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadnest.inbox.service.Signed;
import com.leadnest.inbox.service.Talk;
import com.leadnest.kernel.id.TypeId;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is found in the inbox, and that nothing else is. */
@QuarkusTest
class InboxSearchTest {

    @Inject
    Talk talk;

    private final UUID business = TypeId.newId();

    private List<String> found(String words) {
        Response answer = Signed.owner(business)
                .queryParam("status", "all")
                .queryParam("search", words)
                .get("/api/inbox");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath().getList("conversations.lead_name");
    }

    /** A lead called so, who has written. */
    private void wrote(String name, int number) {
        String phone = "+1410555%04d".formatted(number);
        talk.lead(business, name, name.toLowerCase() + "@example.com", phone);
        talk.text(business, phone, name + " says hello", "reply");
    }

    @Test
    void searchFindsPartsOfNamesAddressesNumbersAndWordsInAnyCase() {
        wrote("Zoë", 31);
        wrote("Bo_b", 32);
        wrote("ÉLODIE", 33);
        talk.text(business, "+14105550032", "Is 100% of the C:\\tattoo gone by 24-12? Ring 555-0199.", "reply");
        talk.text(business, "+14105550031", "Je préfère l'après-midi", "reply");

        assertThat(found("zoë")).containsExactly("Zoë");
        assertThat(found("ZOË")).containsExactly("Zoë");
        assertThat(found("zoe\u0308")).as("the same in two signs").containsExactly("Zoë");
        assertThat(found("élodie")).containsExactly("ÉLODIE");
        assertThat(found("lodi")).containsExactly("ÉLODIE");
        assertThat(found("PRÉFÈRE midi")).containsExactly("Zoë");
        assertThat(found("préfère tattoo")).isEmpty();
        assertThat(found("bo_b@example")).containsExactly("Bo_b");
        assertThat(found("4105550032")).containsExactly("Bo_b");
        assertThat(found("50032")).containsExactly("Bo_b");
        assertThat(found("(410) 555-0032")).containsExactly("Bo_b");
        assertThat(found("+1 410 555 0032")).containsExactly("Bo_b");
        assertThat(found("410.555.0031")).containsExactly("Zoë");
        assertThat(found("24-12")).as("no number of a person").containsExactly("Bo_b");
        assertThat(found("555-0199")).as("a number that was written").containsExactly("Bo_b");
        assertThat(found("nobody")).isEmpty();
        assertThat(found("  ")).as("nothing to look for").hasSize(3);
    }

    @Test
    void signsOfThePatternLanguageAreOrdinarySigns() {
        wrote("Plain", 41);
        wrote("Sign", 42);
        talk.text(business, "+14105550042", "100% c:\\dir a_b", "reply");

        assertThat(found("100%")).containsExactly("Sign");
        assertThat(found("%")).containsExactly("Sign");
        assertThat(found("_")).containsExactly("Sign");
        assertThat(found("P%n")).isEmpty();
        assertThat(found("Pl_in")).isEmpty();
        assertThat(found("c:\\dir")).containsExactly("Sign");
        assertThat(found("\\")).containsExactly("Sign");
        assertThat(found("\\%")).isEmpty();
        assertThat(found("plain\0")).containsExactly("Plain");
        assertThat(found("';drop table messages;--")).isEmpty();
    }

    @Test
    void searchFindsNothingOfAnotherBusiness() {
        UUID other = TypeId.newId();
        talk.lead(other, "Quixotic", "q@example.com", "+14105550051");
        talk.text(other, "+14105550051", "quixotic words", "reply");
        wrote("Own", 52);

        assertThat(found("quixotic")).isEmpty();
        assertThat(found("4105550051")).isEmpty();
        assertThat(found("own")).containsExactly("Own");
    }
}
