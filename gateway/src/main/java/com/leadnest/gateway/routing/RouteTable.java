package com.leadnest.gateway.routing;

import com.leadnest.gateway.routing.RoutingConfig.OperationConfig;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds who answers a path. */
@Singleton
public class RouteTable {

    private static final String ANY = "*";

    private static final String ALL_BELOW = "/*";

    private record Prefix(String text, Target target) {}

    /** An operation over all paths under one, the slash at its end included. */
    private record Below(String method, String path, Target target) {

        boolean covers(String asked, String with) {
            return asked.startsWith(path) && (method.equals(ANY) || method.equals(with));
        }
    }

    private final RoutingConfig config;
    private final List<Service> services;
    private final List<Prefix> prefixes = new ArrayList<>();
    private final Map<String, Map<String, Target>> operations = new HashMap<>();
    private final List<Below> below = new ArrayList<>();

    @Inject
    public RouteTable(RoutingConfig config) {
        this.config = config;
        services = config.services().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> Service.parse(each.getKey(), each.getValue()))
                .toList();
        for (Service service : services) {
            Target target = new Target(
                    service,
                    service.name(),
                    Access.TOKEN,
                    Optional.empty(),
                    config.bodyLimit().asLongValue(),
                    config.timeout().toMillis());
            service.prefixes().forEach(prefix -> prefixes.add(new Prefix(prefix, target)));
        }
        prefixes.sort(
                Comparator.comparingInt((Prefix each) -> each.text().length()).reversed());
        config.operations().forEach(this::add);
        below.sort(Comparator.comparingInt((Below each) -> each.path().length()).reversed());
    }

    private void add(String name, OperationConfig operation) {
        String[] match = operation.match().trim().split("\\s+");
        Target plain = match.length == 2 ? byPrefix(match[1]) : null;
        if (plain == null) {
            throw new IllegalArgumentException("operation " + name + ": no route for '" + operation.match() + "'");
        }
        Target target = new Target(
                plain.service(),
                name,
                operation.access(),
                operation.policy(),
                operation.bodyLimit().orElse(config.bodyLimit()).asLongValue(),
                operation.timeout().orElse(config.timeout()).toMillis());
        if (match[1].endsWith(ALL_BELOW)) {
            below.add(new Below(match[0], match[1].substring(0, match[1].length() - 1), target));
        } else {
            operations.computeIfAbsent(match[1], path -> new HashMap<>()).put(match[0], target);
        }
    }

    public List<Service> services() {
        return services;
    }

    /**
     * Who answers, or null when nobody does.
     *
     * @param method of HTTP, upper case
     * @param path as {@link SafePath} gives it
     */
    public Target find(String method, String path) {
        String trimmed = path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        Map<String, Target> byMethod = operations.get(trimmed);
        if (byMethod != null) {
            Target target = byMethod.get(method);
            if (target == null) {
                target = byMethod.get(ANY);
            }
            if (target != null) {
                return target;
            }
        }
        for (Below each : below) {
            if (each.covers(trimmed, method)) {
                return each.target();
            }
        }
        return byPrefix(trimmed);
    }

    private Target byPrefix(String path) {
        for (Prefix prefix : prefixes) {
            int length = prefix.text().length();
            boolean whole = path.length() == length || path.length() > length && path.charAt(length) == '/';
            if (whole && path.startsWith(prefix.text())) {
                return prefix.target();
            }
        }
        return null;
    }
}
