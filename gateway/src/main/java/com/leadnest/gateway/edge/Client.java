package com.leadnest.gateway.edge;

/**
 * Who is at the other end, as far as it can be believed.
 *
 * @param address textual IP address
 * @param limitKey what address policies count by: IPv4 as it is, IPv6 by /64, which one customer line has whole
 * @param scheme http or https, as the client sees it
 * @param host the Host header the client sent
 */
public record Client(String address, String limitKey, String scheme, String host) {}
