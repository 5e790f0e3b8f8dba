package com.leadnest.nurture.text;

import io.quarkus.qute.Engine;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.Expression;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.IfSectionHelper;
import io.quarkus.qute.ResultMapper;
import io.quarkus.qute.Results;
import io.quarkus.qute.TemplateNode.Origin;
import io.quarkus.qute.ValueResolver;
import io.quarkus.qute.Variant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * A template engine that can reach nothing but {@link Values}: it knows one section (if), two resolvers (a field, a
 * fallback), no namespace, no reflection, no other template. What a person writes into a sequence can so do no harm,
 * even if a check before it had a hole.
 */
final class ClosedEngine {

    private ClosedEngine() {}

    static Engine build() {
        return Engine.builder()
                .addSectionHelper(new IfSectionHelper.Factory())
                .addValueResolver(new FieldResolver())
                .addValueResolver(new FallbackResolver())
                .addResultMapper(new MissingMapper())
                .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
                .strictRendering(true)
                .build();
    }

    private static final class FieldResolver implements ValueResolver {

        @Override
        public boolean appliesTo(EvalContext context) {
            Object base = context.getBase();
            return context.getParams().isEmpty() && (base instanceof Values || base instanceof Values.Custom);
        }

        @Override
        public CompletionStage<Object> resolve(EvalContext context) {
            Object value = context.getBase() instanceof Values values
                    ? values.named(context.getName())
                    : ((Values.Custom) context.getBase()).get(context.getName());
            return value == null ? Results.notFound(context) : CompletableFuture.completedFuture(value);
        }
    }

    private static final class FallbackResolver implements ValueResolver {

        @Override
        public boolean appliesTo(EvalContext context) {
            return TextGrammar.isFallback(context.getName(), context.getParams().size())
                    && (context.getBase() instanceof String || context.getBase() instanceof Values.Missing);
        }

        @Override
        public CompletionStage<Object> resolve(EvalContext context) {
            return context.getBase() instanceof Values.Missing
                    ? context.evaluate(context.getParams().get(0))
                    : CompletableFuture.completedFuture(context.getBase());
        }
    }

    private static final class MissingMapper implements ResultMapper {

        @Override
        public int getPriority() {
            return DEFAULT_PRIORITY + 1;
        }

        @Override
        public boolean appliesTo(Origin origin, Object result) {
            return result instanceof Values.Missing;
        }

        @Override
        public String map(Object result, Expression expression) {
            return ((Values.Missing) result).write();
        }
    }
}
