package com.leadnest.inbox.channel;

import com.leadnest.kernel.boot.LeadNestConfig;
import com.leadnest.kernel.id.TypeId;
import com.twilio.exception.ApiConnectionException;
import com.twilio.exception.ApiException;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.rest.api.v2010.account.MessageCreator;
import com.twilio.type.PhoneNumber;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.concurrent.ExecutorService;

/** Text messages by Twilio. The SDK blocks, so it has threads of its own. */
@Singleton
public class TwilioChannel implements Channel {

    private final TwilioConfig config;
    private final TwilioList list;
    private final String callbacks;
    private final ExecutorService threads;
    private final HttpClient connections;

    @Inject
    TwilioChannel(TwilioConfig config, LeadNestConfig leadNest, TwilioList list) {
        this.config = config;
        this.list = list;
        this.callbacks = leadNest.publicBaseUrl().toString().replaceAll("/+$", "") + "/webhooks/twilio/status";
        this.threads = ChannelThreads.of("twilio", config.connections());
        this.connections = TwilioHttp.connections(config);
    }

    @PreDestroy
    void close() {
        threads.shutdownNow();
    }

    @Override
    public String name() {
        return "sms";
    }

    @Override
    public String provider() {
        return "twilio";
    }

    @Override
    public boolean sandbox() {
        return false;
    }

    @Override
    public Uni<Answer> send(Outgoing message) {
        return Uni.createFrom().item(() -> create(message)).runSubscriptionOn(threads);
    }

    @Override
    public Uni<Trace> lookUp(Outgoing message) {
        return Uni.createFrom()
                .item(() -> list.find(client(new TwilioHttp(config, connections)), message))
                .runSubscriptionOn(threads);
    }

    private Answer create(Outgoing message) {
        TwilioHttp http = new TwilioHttp(config, connections);
        try {
            Message taken = creator(message).create(client(http));
            return new Answer.Taken(taken.getSid(), segments(taken));
        } catch (TwilioHttp.NotReached away) {
            return new Answer.NotTaken("provider_away", "Twilio cannot be reached: " + away.getMessage(), null);
        } catch (ApiException refused) {
            return refused.getStatusCode() == null
                    ? new Answer.Unknown("Twilio's answer cannot be read")
                    : TwilioAnswers.of(refused.getStatusCode(), refused.getCode(), http.retryAfter());
        } catch (ApiConnectionException | TwilioHttp.AnswerLost lost) {
            return new Answer.Unknown("Twilio's answer was lost: " + lost.getMessage());
        } catch (RuntimeException unexpected) {
            // The request may be out: anything but "unknown" could send it twice.
            return new Answer.Unknown(
                    "Twilio's answer cannot be read: " + unexpected.getClass().getSimpleName());
        }
    }

    private MessageCreator creator(Outgoing message) {
        PhoneNumber to = new PhoneNumber(message.to());
        MessageCreator creator = message.from().startsWith("MG")
                ? Message.creator(to, message.from(), message.text())
                : Message.creator(to, new PhoneNumber(message.from()), message.text());
        return creator.setStatusCallback(URI.create(callbacks + "?message=" + TypeId.MESSAGE.text(message.messageId())
                + "&business=" + TypeId.BUSINESS.text(message.business())));
    }

    private TwilioRestClient client(TwilioHttp http) {
        return new TwilioRestClient.Builder(
                        config.accountSid().orElseThrow(), config.authToken().orElseThrow())
                .httpClient(http)
                .build();
    }

    static int segments(Message message) {
        String segments = message.getNumSegments();
        // "0" while a Messaging Service has not yet chosen a number.
        return segments == null || segments.equals("0")
                ? SmsSegments.count(message.getBody())
                : Integer.parseInt(segments);
    }
}
