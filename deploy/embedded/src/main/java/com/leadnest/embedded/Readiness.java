package com.leadnest.embedded;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Asks a service of LeadNest on this machine whether it is ready. */
public final class Readiness {

    private static final int PROBE_MILLIS = 1500;

    private Readiness() {}

    /** Whether what listens on the port answers that it is ready; nobody there is a no. */
    public static boolean of(int port) {
        try {
            URI health = URI.create("http://127.0.0.1:" + port + "/q/health/ready");
            HttpURLConnection connection = (HttpURLConnection) health.toURL().openConnection();
            connection.setConnectTimeout(PROBE_MILLIS);
            connection.setReadTimeout(PROBE_MILLIS);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException starting) {
            return false;
        }
    }
}
