package com.leadnest.inbox.send;

import com.leadnest.inbox.channel.Answer;
import com.leadnest.inbox.channel.Channel;
import com.leadnest.inbox.conversation.Claim;
import com.leadnest.kernel.fault.KillPoint;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/** One channel's way out: claims as much as it has slots for, and claims again as soon as one is free. */
final class SendLane {

    private static final Logger LOG = Logger.getLogger(SendLane.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Channel channel;
    private final SendParts parts;
    private final UUID owner;
    private final TokenBucket bucket;
    private final AtomicInteger free;
    private final AtomicBoolean looking = new AtomicBoolean();
    private final AtomicBoolean again = new AtomicBoolean();
    private volatile boolean stopped;

    SendLane(Channel channel, SendParts parts, UUID owner, int perSecond) {
        this.channel = channel;
        this.parts = parts;
        this.owner = owner;
        this.bucket = new TokenBucket(perSecond, System.nanoTime());
        this.free = new AtomicInteger(parts.config().slots());
    }

    /** Starts what is due, as far as there is room. Returns at once; a call while another looks is not lost. */
    void look() {
        again.set(true);
        if (stopped || !looking.compareAndSet(false, true)) {
            return;
        }
        again.set(false);
        int room = bucket.take(free.get(), System.nanoTime());
        if (room == 0) {
            looked(0, 0);
            return;
        }
        free.addAndGet(-room);
        Instant now = parts.clock().instant();
        parts.queue().claim(owner, channel.name(), now, room).subscribe().with(due -> started(due, room, now), away -> {
            LOG.debugf("No message can be claimed now: %s", away.getMessage());
            giveBack(room);
            looked(0, room);
        });
    }

    private void started(List<Due> due, int room, Instant now) {
        giveBack(room - due.size());
        Map<UUID, List<UUID>> byBusiness = new LinkedHashMap<>();
        due.forEach(each -> byBusiness
                .computeIfAbsent(each.business(), business -> new ArrayList<>())
                .add(each.message()));
        byBusiness.forEach((business, messages) -> depart(business, messages, now));
        looked(due.size(), room);
    }

    /** @param found how many were due; all there was room for means that there may be more */
    private void looked(int found, int room) {
        looking.set(false);
        if (again.get() && free.get() > 0 && (found > 0 || room > 0)) {
            look();
        }
    }

    private void depart(UUID business, List<UUID> messages, Instant now) {
        Claim claim = new Claim(owner, now.plus(parts.config().lease()));
        parts.departures()
                .depart(business, messages, claim, now)
                .subscribe()
                .with(
                        departed -> {
                            released(messages.size() - departed.size());
                            departed.forEach(each -> deliver(business, each));
                        },
                        failure -> {
                            LOG.warnf(
                                    "Messages of a business wait, they could not be looked at: %s",
                                    failure.getMessage());
                            parts.queue()
                                    .release(owner, messages, PAUSE)
                                    .subscribe()
                                    .with(
                                            done -> {},
                                            away -> LOG.debugf("Their claims run out by themselves: %s", away));
                            released(messages.size());
                        });
    }

    private void deliver(UUID business, Departed departed) {
        Uni.createFrom()
                .deferred(() -> {
                    parts.killPoints().reach(KillPoint.SEND_RECORDED_PROVIDER_UNCALLED);
                    return channel.send(departed.outgoing());
                })
                .invoke(() -> parts.killPoints().reach(KillPoint.PROVIDER_ANSWERED_RESULT_UNRECORDED))
                .subscribe()
                .with(answer -> answered(business, departed, answer), unexpected -> {
                    // Nothing is known, so nothing is written: the claim runs out and the send counts as unknown.
                    LOG.errorf(unexpected, "A send was broken off");
                    released(1);
                });
    }

    private void answered(UUID business, Departed departed, Answer answer) {
        if (answer instanceof Answer.NotTaken notTaken && notTaken.after() != null) {
            bucket.close(notTaken.after(), System.nanoTime());
        }
        UUID message = departed.outgoing().messageId();
        Outcomes.ReceiptOf receipt = new Outcomes.ReceiptOf(channel.provider(), channel.sandbox());
        parts.writeBack()
                .add(
                        business,
                        parts.outcomes()
                                .of(
                                        message,
                                        departed.fence(),
                                        answer,
                                        receipt,
                                        parts.clock().instant()),
                        () -> released(1));
    }

    private void released(int slots) {
        if (slots > 0) {
            free.addAndGet(slots);
            look();
        }
    }

    private void giveBack(int unused) {
        free.addAndGet(unused);
        bucket.giveBack(unused);
    }

    /** Takes nothing more; what is under way ends. */
    void stop() {
        stopped = true;
    }

    /** Whether nothing is under way. */
    boolean isIdle() {
        return free.get() == parts.config().slots();
    }
}
