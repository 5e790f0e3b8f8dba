package com.leadnest.inbox.send;

import com.leadnest.inbox.channel.FaultySmtp;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/** The sender runs, against a mail server that goes wrong. */
public final class FaultyMail implements QuarkusTestProfile {

    private static FaultySmtp server;

    static FaultySmtp server() {
        return server;
    }

    /** The server, for as long as the application runs. */
    public static final class Resource implements QuarkusTestResourceLifecycleManager {

        @Override
        public Map<String, String> start() {
            server = new FaultySmtp();
            return Map.of("leadnest.inbox.smtp.local", "127.0.0.1:" + server.port());
        }

        @Override
        public void stop() {
            server.close();
        }
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "leadnest.inbox.send.enabled", "true",
                "leadnest.inbox.send.poll", "100ms",
                "leadnest.inbox.send.first-back-off", "200ms",
                "leadnest.inbox.smtp.timeout", "700ms");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(EmptyQueue.class), new TestResourceEntry(Resource.class));
    }
}
