package com.leadnest.nurture.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.problem.NotFoundProblem;
import com.leadnest.kernel.tenancy.Tenancy;
import com.leadnest.nurture.service.Signed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SequenceTest {

    private static final String PATH = "/api/nurture/sequences";

    private final UUID business = UUID.randomUUID();

    @Inject
    Tenancy tenancy;

    @Inject
    Sequences sequences;

    private static Map<String, Object> definition(String text) {
        return Map.of("steps", List.of(Map.of("key", "s1", "type", "sms", "text", text)));
    }

    private JsonPath create(String name) {
        return Signed.owner(business)
                .body(Map.of("name", name, "definition", definition("Hi {first_name}")))
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private io.restassured.response.Response change(String id, String name, String text, int expected) {
        return Signed.owner(business)
                .body(Map.of(
                        "name",
                        name,
                        "definition",
                        definition(text),
                        "running_people",
                        "stay",
                        "expected_version",
                        expected))
                .put(PATH + "/" + id);
    }

    private SequenceVersion adopt(String template) {
        return tenancy.inBusiness(business, tx -> sequences.adopt(tx, business, template))
                .await()
                .atMost(Duration.ofSeconds(20));
    }

    @Test
    void makesADraftOfOnesOwnSteps() {
        JsonPath made = create(" Hello ");
        assertThat(made.getString("name")).isEqualTo("Hello");
        assertThat(made.getString("status")).isEqualTo("draft");
        assertThat(made.getInt("version")).isEqualTo(1);
        assertThat(made.getInt("total_steps")).isEqualTo(1);
        assertThat(made.getInt("running")).isZero();
        assertThat(made.getString("replied_rate")).isNull();
        assertThat(made.getString("definition.steps[0].text")).isEqualTo("Hi {first_name}");
        assertThat(made.getBoolean("definition.stop_on.reply")).isTrue();
        assertThat(made.getString("versions[0].by")).startsWith("user_");
        JsonPath shown =
                Signed.owner(business).get(PATH + "/" + made.getString("id")).jsonPath();
        assertThat(shown.getMap("$")).isEqualTo(made.getMap("$"));
    }

    @Test
    void copiesATemplateWithoutAdoptingIt() {
        String id = Signed.owner(business)
                .body(Map.of("name", "Mine", "template_id", "medspa_initial"))
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        SequenceVersion adopted = adopt("medspa_initial");
        assertThat(TypeId.SEQUENCE.text(adopted.id())).isNotEqualTo(id);
        assertThat(adopted.definition().actions()).isEqualTo(3);
    }

    @Test
    void keepsEveryVersionAndChangesNothingThatIsTheSame() {
        String id = create("Hello").getString("id");
        JsonPath second =
                change(id, "Hello", "Bye", 1).then().statusCode(200).extract().jsonPath();
        assertThat(second.getInt("version")).isEqualTo(2);
        assertThat(second.<Integer>getList("versions.version")).containsExactly(2, 1);
        assertThat(change(id, "Hello", "Bye", 2).jsonPath().getInt("version")).isEqualTo(2);
        SequenceVersion first = tenancy.inBusiness(
                        business, tx -> sequences.version(tx, business, TypeId.SEQUENCE.parse(id), 1))
                .await()
                .atMost(Duration.ofSeconds(20));
        assertThat(first.definition().at(1)).hasFieldOrPropertyWithValue("text", "Hi {first_name}");
    }

    @Test
    void refusesAnEditOfAnOlderVersion() {
        String id = create("Hello").getString("id");
        change(id, "Hello", "One", 1).then().statusCode(200);
        JsonPath refused =
                change(id, "Hello", "Two", 1).then().statusCode(409).extract().jsonPath();
        assertThat(refused.getString("error")).isEqualTo("version_conflict");
        assertThat(refused.getString("details.version[0]")).isEqualTo("2");
        JsonPath shown = Signed.owner(business).get(PATH + "/" + id).jsonPath();
        assertThat(shown.getString("definition.steps[0].text")).isEqualTo("One");
    }

    @Test
    void adoptsATemplateOnceHoweverManyUseItAtOnce() {
        List<Uni<SequenceVersion>> uses = java.util.stream.IntStream.range(0, 8)
                .mapToObj(i -> tenancy.inBusiness(business, tx -> sequences.adopt(tx, business, "no_show")))
                .toList();
        List<SequenceVersion> adopted =
                Uni.join().all(uses).andFailFast().await().atMost(Duration.ofSeconds(20));
        assertThat(adopted)
                .extracting(SequenceVersion::id)
                .containsOnly(adopted.get(0).id());
        assertThat(adopted).allMatch(SequenceVersion::isActive);
        JsonPath list = Signed.owner(business).get(PATH).jsonPath();
        assertThat(list.getInt("total_count")).isEqualTo(1);
        assertThat(list.getString("sequences[0].template_id")).isEqualTo("no_show");
        JsonPath templates =
                Signed.owner(business).get("/api/nurture/templates").jsonPath();
        assertThat(templates.getString("templates.find { it.id == 'no_show' }.adopted_as"))
                .isEqualTo(TypeId.SEQUENCE.text(adopted.get(0).id()));
        assertThat(templates.getString("templates.find { it.id == 'reactivation' }.adopted_as"))
                .isNull();
        assertThat(templates.getInt("templates.find { it.id == 'medspa_initial' }.total_steps"))
                .isEqualTo(3);
    }

    @Test
    void looksAtATemplateWithoutMakingASequenceOfIt() {
        SequenceVersion seen = tenancy.inBusiness(business, tx -> sequences.look(tx, business, "no_show"))
                .await()
                .atMost(Duration.ofSeconds(20));
        assertThat(seen.id()).isNull();
        assertThat(seen.definition().actions()).isEqualTo(2);
        assertThat(Signed.owner(business).get(PATH).jsonPath().getInt("total_count"))
                .isZero();
    }

    @Test
    void usesTheBusinessesOwnEditOfATemplate() {
        String id = TypeId.SEQUENCE.text(adopt("no_show").id());
        change(id, "Missed you", "Hi", 1).then().statusCode(200);
        assertThat(adopt("no_show").name()).isEqualTo("Missed you");
        assertThat(adopt("no_show").version()).isEqualTo(2);
        assertThat(adopt(id).version()).isEqualTo(2);
    }

    @Test
    void archivesAndActivates() {
        String id = create("Hello").getString("id");
        String activated =
                Signed.owner(business).post(PATH + "/" + id + "/activate").path("status");
        assertThat(activated).isEqualTo("active");
        String archived =
                Signed.owner(business).post(PATH + "/" + id + "/archive").path("status");
        assertThat(archived).isEqualTo("archived");
        assertThat(Signed.owner(business)
                        .get(PATH + "?status=active")
                        .jsonPath()
                        .getList("sequences"))
                .isEmpty();
        assertThat(Signed.owner(business)
                        .get(PATH + "?status=archived")
                        .jsonPath()
                        .getInt("total_count"))
                .isEqualTo(1);
    }

    @Test
    void pagesThroughTheList() {
        create("One");
        create("Two");
        create("Three");
        JsonPath page = Signed.owner(business).get(PATH + "?per_page=2&page=2").jsonPath();
        assertThat(page.<String>getList("sequences.name")).containsExactly("One");
        assertThat(page.getInt("total_count")).isEqualTo(3);
    }

    @Test
    void checksStepsWithoutKeepingThem() {
        Map<String, Object> step = Map.of("key", "s1", "type", "sms", "text", "Hi {surname}");
        JsonPath wrong = Signed.owner(business)
                .body(Map.of("definition", Map.of("steps", List.of(step))))
                .post(PATH + "/check")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(wrong.getInt("problems[0].step")).isEqualTo(1);
        assertThat(wrong.getString("problems[0].field")).isEqualTo("text");
        JsonPath sound = Signed.owner(business)
                .body(Map.of("definition", definition("Привет {first_name}")))
                .post(PATH + "/check")
                .jsonPath();
        assertThat(sound.getList("problems")).isEmpty();
        assertThat(sound.<String>getList("fields")).containsExactly("first_name");
        assertThat(sound.getMap("sms[0]")).isEqualTo(Map.of("step", 1, "segments", 1, "encoding", "ucs2"));
    }

    @Test
    void neverShowsOrChangesAnotherBusinessesSequence() {
        String id = create("Hello").getString("id");
        UUID other = UUID.randomUUID();
        Signed.owner(other).get(PATH + "/" + id).then().statusCode(404);
        Signed.owner(other).post(PATH + "/" + id + "/archive").then().statusCode(404);
        Signed.owner(other)
                .body(Map.of(
                        "name",
                        "Stolen",
                        "definition",
                        definition("Hi"),
                        "running_people",
                        "stay",
                        "expected_version",
                        1))
                .put(PATH + "/" + id)
                .then()
                .statusCode(404);
        assertThat(Signed.owner(other).get(PATH).jsonPath().getInt("total_count"))
                .isZero();
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> tenancy.inBusiness(
                                other, tx -> sequences.version(tx, other, TypeId.SEQUENCE.parse(id), 1))
                        .await()
                        .atMost(Duration.ofSeconds(20)))
                .isInstanceOf(NotFoundProblem.class);
        assertThat(Signed.owner(business).get(PATH + "/" + id).jsonPath().getString("status"))
                .isEqualTo("draft");
    }
}
