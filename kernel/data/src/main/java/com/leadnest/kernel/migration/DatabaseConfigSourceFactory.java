package com.leadnest.kernel.migration;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Derives both logins of a service from DATABASE_URL: the owner's for migrations (datasource
 * {@code owner}) and the run-time role's, which row-level security binds (the default datasource).
 *
 * <p>Needs {@code leadnest.schema}; a process without one gets nothing.
 */
public class DatabaseConfigSourceFactory implements ConfigSourceFactory {

    /** Above the defaults in jars (100), below application.properties (250) and the environment. */
    private static final int ORDINAL = 200;

    private static final String DEVELOPMENT_URL = "postgresql://postgres:postgres@localhost:5432/leadnest";

    /** The safety rule for JWT_SECRET refuses a start in production without one. */
    private static final String DEVELOPMENT_SECRET = "development-secret-of-leadnest-only";

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        String schema = value(context, "leadnest.schema", "");
        if (schema.isEmpty()) {
            return List.of();
        }
        DatabaseUrl url = DatabaseUrl.parse(value(context, "DATABASE_URL", DEVELOPMENT_URL));
        String secret = value(context, "JWT_SECRET", DEVELOPMENT_SECRET);
        return List.of(new PropertiesConfigSource(settings(url, schema, secret), "DATABASE_URL", ORDINAL));
    }

    @Override
    public OptionalInt getPriority() {
        return OptionalInt.of(ORDINAL);
    }

    static Map<String, String> settings(DatabaseUrl url, String schema, String secret) {
        String role = schema + "_app";
        String password = RolePassword.derive(secret, schema);
        Map<String, String> settings = new HashMap<>();
        settings.put("quarkus.datasource.owner.jdbc.url", url.jdbc(Map.of("ApplicationName", schema + "-migration")));
        settings.put("quarkus.datasource.owner.username", url.user());
        settings.put("quarkus.datasource.owner.password", url.password());
        settings.put("quarkus.flyway.owner.schemas", schema);
        settings.put("quarkus.flyway.owner.default-schema", schema);
        settings.put("quarkus.flyway.owner.placeholders.app_role", role);
        settings.put("quarkus.flyway.owner.placeholders.app_password", password);
        settings.put(
                "quarkus.datasource.reactive.url",
                url.reactive(Map.of("search_path", schema, "application_name", schema)));
        settings.put("quarkus.datasource.username", role);
        settings.put("quarkus.datasource.password", password);
        settings.put(
                "leadnest.outbox.jdbc-url",
                url.jdbc(Map.of("currentSchema", schema, "ApplicationName", schema + "-relay")));
        settings.put("leadnest.outbox.username", role);
        settings.put("leadnest.outbox.password", password);
        return settings;
    }

    private static String value(ConfigSourceContext context, String name, String otherwise) {
        ConfigValue found = context.getValue(name);
        return found == null || found.getValue() == null || found.getValue().isBlank() ? otherwise : found.getValue();
    }
}
