package com.leadnest.testing.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ServerResourcesTest {

    @Test
    void givesWhatAServiceReadsFromItsEnvironment() {
        assertThat(new PostgresResource().start())
                .containsEntry("DATABASE_URL", PostgresResource.url())
                .containsEntry("JWT_SECRET", TestSecrets.JWT_SECRET);
        assertThat(new RedisResource().start()).containsEntry("REDIS_URL", RedisResource.url());
    }

    @Test
    void everyClassLoaderSeesTheSameServer() throws Exception {
        PostgresResource.startServer();
        URL[] path = Arrays.stream(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .map(ServerResourcesTest::url)
                .toArray(URL[]::new);
        try (URLClassLoader other = new URLClassLoader(path, ClassLoader.getPlatformClassLoader())) {
            Class<?> twin = other.loadClass(PostgresResource.class.getName());
            assertThat(twin).isNotSameAs(PostgresResource.class);
            assertThat(twin.getMethod("url").invoke(null)).isEqualTo(PostgresResource.url());
        }
    }

    @Test
    void aStoppedServerRefusesAndComesBackWithItsData() throws SQLException {
        PostgresResource.startServer();
        try (Connection connection = PostgresResource.connect()) {
            connection.createStatement().execute("create table if not exists stays (n int)");
        }
        PostgresResource.stopServer();
        assertThatThrownBy(PostgresResource::connect).isInstanceOf(SQLException.class);

        PostgresResource.startServer();
        try (Connection connection = PostgresResource.connect()) {
            assertThat(connection
                            .createStatement()
                            .executeQuery("select * from stays")
                            .next())
                    .isFalse();
        }
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
