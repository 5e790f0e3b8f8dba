package com.leadnest.gateway.edge;

import io.netty.util.NetUtil;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;

/** Finds out who calls. Forwarding headers are believed from trusted proxies only. */
@Singleton
public class Clients {

    private static final int IPV6_LINE_BYTES = 8;

    private final List<Network> trusted;
    private final List<Network> internal;

    @Inject
    public Clients(EdgeConfig config) {
        trusted = config.trustedProxies().orElse(List.of()).stream()
                .map(Network::parse)
                .toList();
        internal = config.internalNetworks().stream().map(Network::parse).toList();
    }

    public Client of(HttpServerRequest request) {
        String peer = peer(request);
        String scheme = request.isSSL() ? "https" : "http";
        String host = request.getHeader("Host");
        if (trusted.isEmpty() || !in(trusted, peer)) {
            return new Client(peer, limitKey(peer), scheme, host);
        }
        String address = behind(peer, String.join(",", request.headers().getAll("X-Forwarded-For")));
        String proto = request.getHeader("X-Forwarded-Proto");
        String sawHost = request.getHeader("X-Forwarded-Host");
        return new Client(
                address,
                limitKey(address),
                "https".equals(proto) || "http".equals(proto) ? proto : scheme,
                sawHost == null ? host : sawHost);
    }

    /** Whether the caller is in one of our own networks and nothing was forwarded on the way. */
    public boolean internal(HttpServerRequest request) {
        return in(internal, peer(request))
                && !request.headers().contains("X-Forwarded-For")
                && !request.headers().contains("Forwarded");
    }

    /** The nearest address that is not one of our proxies: what is left of it could have been made up. */
    private String behind(String peer, String forwarded) {
        String address = peer;
        String[] hops = forwarded.split(",");
        for (int i = hops.length - 1; i >= 0; i--) {
            String hop = hops[i].trim();
            if (NetUtil.createByteArrayFromIpAddressString(hop) == null) {
                return address;
            }
            address = hop;
            if (!in(trusted, hop)) {
                return address;
            }
        }
        return address;
    }

    private static String peer(HttpServerRequest request) {
        SocketAddress remote = request.remoteAddress();
        String address = remote == null ? null : remote.hostAddress();
        return address == null ? "0.0.0.0" : address;
    }

    private static boolean in(List<Network> networks, String address) {
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(address);
        return networks.stream().anyMatch(network -> network.contains(bytes));
    }

    static String limitKey(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(address);
        if (bytes == null || bytes.length != 2 * IPV6_LINE_BYTES) {
            return address;
        }
        Arrays.fill(bytes, IPV6_LINE_BYTES, bytes.length, (byte) 0);
        return NetUtil.bytesToIpAddress(bytes) + "/64";
    }
}
