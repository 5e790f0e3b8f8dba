package com.leadnest.inbox.send;

import com.leadnest.inbox.channel.LocalMail;
import com.leadnest.inbox.channel.RecordingTwilio;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/** The sender runs, against providers that record. */
public final class Sending implements QuarkusTestProfile {

    public static final String HOOK_SECRET = "a-secret-of-tests-with-42-letters-0123456789";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "leadnest.inbox.send.enabled", "true",
                "leadnest.inbox.send.poll", "100ms",
                "leadnest.inbox.send.first-back-off", "200ms",
                "leadnest.inbox.mail-hook.secret", HOOK_SECRET,
                "leadnest.inbox.imap.first-back-off", "200ms",
                "leadnest.inbox.imap.idle", "2s");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(
                new TestResourceEntry(EmptyQueue.class),
                new TestResourceEntry(RecordingTwilio.class),
                new TestResourceEntry(LocalMail.class));
    }
}
