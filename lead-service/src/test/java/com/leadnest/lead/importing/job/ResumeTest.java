package com.leadnest.lead.importing.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.lead.importing.web.ImportServiceTest;
import com.leadnest.lead.importing.workbook.Workbooks;
import com.leadnest.testing.server.PostgresResource;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ImportServiceTest
class ResumeTest {

    private static final int ROWS = 7_000;

    @Inject
    ImportJobs jobs;

    @Inject
    ImportParts parts;

    private final UUID business = UUID.randomUUID();
    private final UUID job = TypeId.newId();

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void goesOnWhereAKilledProcessStoppedAndLetsItWriteNothingMore(String kind) throws Exception {
        keepFile(kind);
        Claim dead = new Claim(job, business, UUID.randomUUID(), 1, 0);
        record();
        sql("UPDATE lead.import_queue SET owner = '" + dead.owner()
                + "', attempt = 1, lease_until = now() + interval '1 hour'" + " WHERE job_id = ?");
        ImportRun run = new ImportRun(find(), dead, parts, () -> true);

        assertThat(run.run()).isEqualTo(ImportRun.Outcome.INTERRUPTED);
        ImportJob half = find();
        assertThat(half.counts().processed()).isEqualTo(2_000);
        sql("UPDATE lead.import_queue SET lease_until = now() WHERE job_id = ?");

        ImportJob done = finished();
        assertThat(done.status()).isEqualTo("completed");
        assertThat(done.counts().processed()).isEqualTo(ROWS);
        assertThat(done.counts().failed()).isEqualTo(ROWS / 100);
        assertThat(done.counts().unchanged()).isEqualTo(ROWS / 50);
        assertThat(done.counts().created()).isEqualTo(ROWS - ROWS / 100 - ROWS / 50);
        assertThat(number("SELECT count(*) FROM lead.leads WHERE import_id = ?"))
                .isEqualTo(done.counts().created());
        assertThat(
                        number(
                                "SELECT sum(n) FROM lead.lead_counts WHERE business_id = (SELECT business_id FROM lead.import_jobs WHERE id = ?)"))
                .isEqualTo(done.counts().created());
        assertThat(number("SELECT count(*) FROM lead.import_rejected_rows WHERE job_id = ?"))
                .isEqualTo(done.counts().failed());
        keepFile(kind);
        assertThatThrownBy(() -> new ImportRun(half, dead, parts, () -> false).run())
                .isInstanceOf(LeaseLost.class);
    }

    /** Two in a hundred come twice, one has an address that is none. */
    private void keepFile(String kind) throws Exception {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("name", "email", "phone", "budget"));
        for (int i = 1; i <= ROWS; i++) {
            int person = i % 50 == 0 ? i - 10 : i;
            String mail = i % 100 == 1 ? "not an address" : "p" + person + "@example.com";
            rows.add(List.of("Person " + person, mail, "", Integer.toString(person)));
        }
        Path file = Files.createTempFile("resume", "." + kind);
        Files.write(file, kind.equals("xlsx") ? workbook(rows) : text(rows));
        parts.uploads().keep(file, business, job);
    }

    private static byte[] text(List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> text.append(String.join(",", row)).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] workbook(List<List<String>> rows) {
        StringBuilder xml = new StringBuilder();
        for (int line = 1; line <= rows.size(); line++) {
            xml.append("<row r=\"").append(line).append("\">");
            for (int column = 0; column < rows.get(line - 1).size(); column++) {
                String value = rows.get(line - 1).get(column);
                if (!value.isEmpty()) {
                    xml.append("<c t=\"inlineStr\" r=\"%c%d\"><is><t>%s</t></is></c>"
                            .formatted('A' + column, line, value));
                }
            }
            xml.append("</row>");
        }
        return Workbooks.of(xml.toString());
    }

    private void record() {
        ImportSettings settings = new ImportSettings("import", "US", null, null, null, Map.of());
        jobs.start(new ImportJobs.Start(job, business, UUID.randomUUID(), "both", settings, "a.csv", 1))
                .await()
                .atMost(Duration.ofSeconds(10));
    }

    private ImportJob find() {
        return jobs.find(business, job).await().atMost(Duration.ofSeconds(10));
    }

    private ImportJob finished() {
        Instant end = Instant.now().plusSeconds(60);
        ImportJob now = find();
        while (!now.isFinished()) {
            assertThat(Instant.now()).as("still " + now).isBefore(end);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            now = find();
        }
        return now;
    }

    private void sql(String statement) throws Exception {
        try (Connection connection = PostgresResource.connectAsSuperuser();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            prepared.setObject(1, job);
            assertThat(prepared.executeUpdate()).isEqualTo(1);
        }
    }

    private long number(String query) throws Exception {
        try (Connection connection = PostgresResource.connectAsSuperuser();
                PreparedStatement prepared = connection.prepareStatement(query)) {
            prepared.setObject(1, job);
            try (ResultSet result = prepared.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }
}
