package com.leadnest.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People in a sequence, of which who hands over and who sends are killed in its middle. */
class KilledSendingIT {

    private static final int PEOPLE = 200;
    private static final int STEPS = 2;
    private static final String SEQUENCE = "{\"name\":\"Visit\",\"definition\":{\"steps\":["
            + "{\"key\":\"a\",\"type\":\"email\",\"purpose\":\"marketing\",\"subject\":\"Hello\",\"text\":\"Hello {first_name}\"},"
            // Transactional, because a journey runs at any hour and advertising by text must not.
            + "{\"key\":\"b\",\"type\":\"sms\",\"purpose\":\"transactional\",\"text\":\"Your visit is tomorrow.\"}]}}";

    @Test
    void everyStepIsSentOnceOrMarkedAsUnknown(@TempDir Path folder) throws Exception {
        Business business = Business.register();
        business.api()
                .put("/api/inbox/settings", "{\"postal_address\":\"1 Main Street\"}")
                .expect(200);
        business.importFile(people(folder));
        enrol(business);

        Stack.running().killAndAwait("nurture-service");
        await("some are sent")
                .atMost(Duration.ofMinutes(1))
                .until(() -> steps(business, "MessageSent").size() > PEOPLE / 10);
        Stack.running().killAndAwait("inbox-service");

        await("every step has come to an end").atMost(Duration.ofMinutes(4)).untilAsserted(() -> {
            List<String> all = steps(business, "MessageSent");
            Set<String> sent = new HashSet<>(all);
            Set<String> ended = new HashSet<>(steps(business, "MessageUnconfirmed"));
            ended.addAll(sent);
            assertThat(ended).hasSize(PEOPLE * STEPS);
            assertThat(all).as("none is sent twice").hasSameSizeAs(sent);
        });
    }

    private static void enrol(Business business) {
        String sequence = business.api()
                .post("/api/nurture/sequences", SEQUENCE)
                .expect(201)
                .json()
                .path("id")
                .asText();
        business.api()
                .post("/api/nurture/sequences/" + sequence + "/activate", "{}")
                .expect(200);
        String start = "{\"template_id\":\"" + sequence + "\",\"filter\":{\"status\":\"new\"}}";
        await("nurture knows everybody")
                .atMost(Duration.ofMinutes(1))
                .until(() -> business.api()
                                .post("/api/nurture/bulk-start", start.replace("}}", "},\"dry_run\":true}"))
                                .json()
                                .path("matched")
                                .asInt()
                        == PEOPLE);
        business.api().post("/api/nurture/bulk-start", start).expect(202);
    }

    /** Enrolment and step of each event of a type, once for each event id: on the wire it is at least once. */
    private static List<String> steps(Business business, String type) {
        Set<String> seen = new HashSet<>();
        List<String> steps = new ArrayList<>();
        String owner = business.registration().at("/user/business_id").asText();
        for (Events.Event event : Events.of("leadnest.messages.v1", owner)) {
            if (event.type().contains(type) && seen.add(event.id())) {
                steps.add(event.body().at("/message/enrolment_id").asText() + " "
                        + event.body().at("/message/step").asInt());
            }
        }
        return steps;
    }

    private static Path people(Path folder) throws Exception {
        List<String> lines = new ArrayList<>(List.of("name,email,phone"));
        for (int person = 0; person < PEOPLE; person++) {
            lines.add("Person %d,person%d@people.example.net,+1512555%04d".formatted(person, person, person));
        }
        return Files.write(folder.resolve("people.csv"), lines);
    }
}
