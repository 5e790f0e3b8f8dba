package com.leadnest.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The real servers: started, disturbed, stopped, and started again on the data they had. */
class EmbeddedServersTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private Path directory;
    private RunDirectory run;
    private PartControl control;

    @BeforeEach
    void makeDirectory() throws IOException {
        directory = Files.createTempDirectory("leadnest-embedded");
        run = new RunDirectory(directory.resolve("run"));
    }

    @AfterEach
    void stopAndRemove() throws IOException {
        control.kill();
        DirectoryTree.delete(directory);
    }

    @Test
    void postgresKeepsWhatWasCommittedThroughAKillAndAnOrderlyStop() throws Exception {
        EmbeddedPostgres postgres =
                new EmbeddedPostgres(directory.resolve("pg"), FreePort.any(), "secret", PostgresSettings.forTests());
        control = controlOf(postgres);
        control.start(LIMIT);
        execute(postgres, "create extension pg_trgm; create extension btree_gin; create table kept as select 1 as n");

        control.kill();
        assertThat(postgres.ready()).isFalse();
        control.start(LIMIT);
        execute(postgres, "insert into kept values (2)");
        control.stop();
        control.start(LIMIT);

        assertThat(single(postgres, "select string_agg(n::text, ',' order by n) from kept"))
                .isEqualTo("1,2");
    }

    @Test
    void theOwnerOfTheDatabaseIsNoSuperuserAndTheSessionZoneIsHostile() throws Exception {
        EmbeddedPostgres postgres =
                new EmbeddedPostgres(directory.resolve("pg"), FreePort.any(), "secret", PostgresSettings.forTests());
        control = controlOf(postgres);
        control.start(LIMIT);

        assertThat(single(
                        postgres,
                        "select rolsuper::text || rolcreaterole::text from pg_roles where rolname = current_user"))
                .isEqualTo("falsetrue");
        // pgjdbc sends the JVM's zone with every session, so the server's own is seen in how it was started.
        assertThat(postgres.launch().command()).contains("timezone=Asia/Kolkata");
        assertThat(single(postgres, "select lower('ÀÖ')")).isEqualTo("àö");
        assertThat(postgres.url()).isEqualTo("postgresql://leadnest:secret@127.0.0.1:%d/leadnest", postgres.port());
    }

    @Test
    void redisAnswersAgainAfterAPauseAndAfterAKill() throws IOException {
        EmbeddedRedis redis = new EmbeddedRedis(directory.resolve("redis"), FreePort.any());
        control = controlOf(redis);
        control.start(LIMIT);
        assertThat(redis.ready()).isTrue();

        control.pause();
        assertThat(redis.ready()).isFalse();
        control.resume();
        assertThat(redis.ready()).isTrue();

        control.kill();
        assertThat(redis.ready()).isFalse();
        control.start(LIMIT);
        assertThat(redis.ready()).isTrue();
    }

    @Test
    void kafkaKeepsItsTopicsThroughARestart() throws Exception {
        EmbeddedKafka kafka = new EmbeddedKafka(directory.resolve("kafka"), FreePort.any(), FreePort.any(), List.of());
        control = controlOf(kafka);
        control.start(LIMIT);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic("leads", 6, (short) 1)))
                    .all()
                    .get(20, TimeUnit.SECONDS);
        }

        control.stop();
        control.start(LIMIT);

        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            assertThat(admin.listTopics().names().get(20, TimeUnit.SECONDS)).contains("leads");
        }
    }

    @Test
    void mailLiesInTheMailboxOfItsAddressAndAnswersShareOneUntilARestart() throws Exception {
        EmbeddedMail mail = new EmbeddedMail(directory.resolve("mail"), FreePort.any(), FreePort.any());
        control = controlOf(mail);
        control.start(LIMIT);
        assertThat(mail.imapUrl()).isEqualTo("imap://replies:local@127.0.0.1:%d/INBOX", mail.imapPort());

        deliver(mail, "ada@example.org", "Hello");
        deliver(mail, "reply+abc@leadnest.localhost", "Re: Hello");
        deliver(mail, "Reply+def-bounce-1@example.net", "Undelivered");

        assertThat(subjects(mail, "ada@example.org")).containsExactly("Hello");
        assertThat(subjects(mail, "replies")).containsExactly("Re: Hello", "Undelivered");

        control.kill();
        assertThat(mail.ready()).isFalse();
        control.start(LIMIT);
        assertThat(subjects(mail, "replies")).isEmpty();
    }

    private static void deliver(EmbeddedMail mail, String to, String subject) {
        ServerSetup smtp = new ServerSetup(mail.port(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        GreenMailUtil.sendTextEmail(to, "someone@example.org", subject, "words", smtp);
    }

    private static List<String> subjects(EmbeddedMail mail, String user) throws MessagingException {
        List<String> subjects = new ArrayList<>();
        try (Store store = Session.getInstance(new Properties()).getStore("imap")) {
            store.connect("127.0.0.1", mail.imapPort(), user, "any");
            Folder inbox = store.getFolder("INBOX");
            inbox.open(Folder.READ_ONLY);
            for (Message message : inbox.getMessages()) {
                subjects.add(message.getSubject());
            }
        }
        return subjects;
    }

    private PartControl controlOf(Part part) {
        return new PartControl(part, run, directory.resolve(part.name() + ".log"));
    }

    private static void execute(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (Connection connection = postgres.connect(EmbeddedPostgres.OWNER, EmbeddedPostgres.DATABASE)) {
            connection.createStatement().execute(sql);
        }
    }

    private static String single(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (Connection connection = postgres.connect(EmbeddedPostgres.OWNER, EmbeddedPostgres.DATABASE);
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
