package com.leadnest.gateway.ratelimit;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * One subject of one policy on one event loop. It has at most one question to the store on its way; whoever comes
 * meanwhile joins the next one. Under load it leases permits ahead, twice as many each time they are used up.
 */
final class Lane {

    private static final Logger LOG = Logger.getLogger(Lane.class);

    /** A refusal is remembered this long, so that a flood does not reach Redis, yet a reset there is soon seen. */
    private static final long REMEMBER_REFUSAL_NANOS = 1_000_000_000L;

    private final Policy policy;
    private final String subject;
    private final PermitStore store;
    private final Deque<Promise<Decision>> waiting = new ArrayDeque<>();

    private boolean asking;
    private int lease = 1;
    private int unspent;
    private Grant grant;
    private long grantedAt;
    private long refusedUntil;
    private boolean refused;

    Lane(Policy policy, String subject, PermitStore store) {
        this.policy = policy;
        this.subject = subject;
        this.store = store;
    }

    /** A decision that needs no question, or null. */
    Decision known(long now) {
        if (unspent > 0 && now - grant.spendBefore() < 0) {
            unspent--;
            return decision(true, now);
        }
        if (refused && now - refusedUntil < 0) {
            return decision(false, now);
        }
        return null;
    }

    Future<Decision> ask() {
        Promise<Decision> promise = Promise.promise();
        waiting.add(promise);
        if (!asking) {
            question();
        }
        return promise.future();
    }

    /** Whether nothing would be lost without this lane; gives back what a lease did not need. */
    boolean idle(long now) {
        if (asking || (unspent > 0 && now - grant.spendBefore() < 0) || (refused && now - refusedUntil < 0)) {
            return false;
        }
        if (unspent > 0) {
            question();
            return false;
        }
        return true;
    }

    private void question() {
        asking = true;
        int need = waiting.size();
        if (unspent > 0) {
            lease = Math.max(1, lease / 2);
        } else if (grant != null) {
            lease = Math.min(policy.lease(), lease * 2);
        }
        int want = need == 0 ? 0 : Math.max(need, Math.min(lease, policy.lease()));
        Ask ask = new Ask(policy, subject, need, want, unspent, grant);
        unspent = 0;
        store.take(ask).onComplete(answer -> answered(need, answer.result(), answer.cause()));
    }

    private void answered(int need, Grant answer, Throwable failure) {
        if (failure == null) {
            grant = answer;
            grantedAt = System.nanoTime();
            unspent = answer.granted();
            refused = answer.granted() < need;
            // Whoever is served may come back at once: until all are, this lane is still busy.
            serve(need);
        } else {
            fail(need, failure);
        }
        asking = false;
        if (!waiting.isEmpty()) {
            question();
        }
    }

    private void fail(int need, Throwable failure) {
        for (int i = 0; i < need; i++) {
            tell(waiting -> waiting.fail(failure));
        }
    }

    private void serve(int need) {
        for (int i = 0; i < need; i++) {
            boolean admitted = unspent > 0;
            if (admitted) {
                unspent--;
            } else {
                refusedUntil =
                        grantedAt + Math.min(REMEMBER_REFUSAL_NANOS, tightest().resetMillis() * 1_000_000);
            }
            Decision decision = decision(admitted, grantedAt);
            tell(waiting -> waiting.complete(decision));
        }
    }

    /** Whoever fails on its answer fails alone: all others in this lane wait behind it. */
    private void tell(Consumer<Promise<Decision>> answer) {
        try {
            answer.accept(waiting.remove());
        } catch (RuntimeException broken) {
            LOG.error("a request broke on its permit", broken);
        }
    }

    private Decision decision(boolean admitted, long now) {
        Grant.Share share = tightest();
        int limit = policy.rules().get(grant.shares().indexOf(share)).limit();
        long passed = (now - grantedAt) / 1_000_000;
        return new Decision(
                admitted, limit, admitted ? share.remaining() + unspent : 0, Math.max(1, share.resetMillis() - passed));
    }

    private Grant.Share tightest() {
        Grant.Share tightest = grant.shares().get(0);
        for (Grant.Share share : grant.shares()) {
            boolean later = share.remaining() == tightest.remaining() && share.resetMillis() > tightest.resetMillis();
            if (share.remaining() < tightest.remaining() || later) {
                tightest = share;
            }
        }
        return tightest;
    }
}
