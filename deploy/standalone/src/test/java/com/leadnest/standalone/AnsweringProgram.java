package com.leadnest.standalone;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;

/** The least program the standalone run takes for a service: it listens where it is told and says that it is ready. */
public final class AnsweringProgram {

    private AnsweringProgram() {}

    public static void main(String[] args) throws IOException {
        InetSocketAddress address = new InetSocketAddress(
                System.getenv("LEADNEST_BIND"), Integer.parseInt(System.getenv("QUARKUS_HTTP_PORT")));
        HttpServer server = HttpServer.create(address, 0);
        server.createContext("/q/health/ready", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }
}
