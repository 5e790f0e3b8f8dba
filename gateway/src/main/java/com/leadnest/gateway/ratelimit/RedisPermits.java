package com.leadnest.gateway.ratelimit;

import io.vertx.core.Future;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.RedisConnection;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import io.vertx.redis.client.impl.types.ErrorType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Permits counted in Redis by one atomic script, shared by all gateways. */
final class RedisPermits implements PermitStore {

    private static final int FIELDS = 4;

    private final Supplier<RedisConnection> connection;
    private final String script;
    private final String sha;

    /** @param connection the pipelined connection, or null while there is none */
    RedisPermits(Supplier<RedisConnection> connection, String script) {
        this.connection = connection;
        this.script = script;
        this.sha = Sha1.hex(script);
    }

    @Override
    public Future<Grant> take(Ask ask) {
        RedisConnection redis = connection.get();
        if (redis == null) {
            return Future.failedFuture("Redis is away");
        }
        long asked = System.nanoTime();
        return redis.send(request(Command.EVALSHA, sha, ask))
                .recover(failure -> unknownScript(failure)
                        ? redis.send(request(Command.EVAL, script, ask))
                        : Future.failedFuture(failure))
                .map(reply -> grant(reply, asked, ask.policy().rules().size()));
    }

    private static boolean unknownScript(Throwable failure) {
        return failure instanceof ErrorType error && error.is("NOSCRIPT");
    }

    private static Request request(Command command, String script, Ask ask) {
        List<Rule> rules = ask.policy().rules();
        Request request = Request.cmd(command).arg(script).arg(rules.size());
        for (Rule rule : rules) {
            // The braces keep all keys of a subject in one slot of a cluster.
            request.arg("rl:{" + ask.policy().name() + ":" + ask.subject() + "}:"
                    + rule.window().toMillis());
        }
        request.arg(ask.need()).arg(ask.want()).arg(ask.from() == null ? 0 : ask.back());
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            request.arg(rule.limit()).arg(rule.window().toMillis()).arg(rule.stepMillis());
            request.arg(ask.from() == null ? 0 : ask.from().shares().get(i).stamp());
        }
        return request;
    }

    private static Grant grant(Response reply, long asked, int rules) {
        List<Grant.Share> shares = new ArrayList<>(rules);
        long valid = Long.MAX_VALUE;
        for (int i = 0; i < rules; i++) {
            int field = 1 + i * FIELDS;
            shares.add(new Grant.Share(
                    reply.get(field).toLong(),
                    reply.get(field + 1).toLong(),
                    reply.get(field + 2).toLong()));
            valid = Math.min(valid, reply.get(field + 3).toLong());
        }
        // Counted from when it was asked: however slow the answer was, the lease ends before Redis' step does.
        return new Grant(reply.get(0).toInteger(), shares, asked + valid * 1_000_000);
    }
}
