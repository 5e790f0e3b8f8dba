package com.leadnest.inbox.channel;

import com.leadnest.providers.Text;
import com.leadnest.providers.TwilioFault;
import com.leadnest.providers.TwilioServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** One Twilio for all tests of a run, which fails after the list that a test gives it. */
public final class RecordingTwilio implements QuarkusTestResourceLifecycleManager {

    private static final Deque<TwilioFault> FAULTS = new ArrayDeque<>();
    private static final TwilioServer SERVER = new TwilioServer();

    @Override
    public Map<String, String> start() {
        listen();
        return Map.of(
                "leadnest.inbox.twilio.base-url",
                SERVER.url().toString(),
                "leadnest.inbox.twilio.account-sid",
                TwilioServer.ACCOUNT,
                "leadnest.inbox.twilio.auth-token",
                TwilioServer.TOKEN,
                "leadnest.inbox.twilio.timeout",
                "2s",
                "leadnest.inbox.twilio.lists-after",
                "0s",
                "leadnest.inbox.send.sms-from",
                "+15005550006");
    }

    @Override
    public void stop() {
        hangUp();
    }

    /** Nobody listens: a connection is refused. */
    public static void hangUp() {
        SERVER.hangUp();
    }

    public static void listen() {
        try {
            SERVER.listen();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void reset() {
        listen();
        synchronized (FAULTS) {
            FAULTS.clear();
        }
        SERVER.failing(RecordingTwilio::next);
        SERVER.beforeAnswer(text -> {});
        SERVER.forget();
    }

    /** Of the next requests, one each. */
    public static void fault(TwilioFault... faults) {
        synchronized (FAULTS) {
            FAULTS.addAll(List.of(faults));
        }
    }

    /** E.g. a status callback that is faster than the answer. */
    public static void beforeAnswer(Consumer<Text> action) {
        SERVER.beforeAnswer(action);
    }

    public static List<Text> taken() {
        return SERVER.taken();
    }

    private static TwilioFault next(boolean lists) {
        synchronized (FAULTS) {
            TwilioFault first = FAULTS.peek();
            return first != null && (first == TwilioFault.LIST_IS_AWAY) == lists ? FAULTS.poll() : null;
        }
    }
}
