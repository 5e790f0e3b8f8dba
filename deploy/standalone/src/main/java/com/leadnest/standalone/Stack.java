package com.leadnest.standalone;

import com.leadnest.embedded.EmbeddedKafka;
import com.leadnest.embedded.EmbeddedMail;
import com.leadnest.embedded.EmbeddedPostgres;
import com.leadnest.embedded.EmbeddedRedis;
import com.leadnest.embedded.Part;
import com.leadnest.embedded.PartControl;
import com.leadnest.embedded.PostgresSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * All parts of one run, wired to each other.
 *
 * @param servers started first and stopped last
 * @param services need the servers
 * @param mail the local mail server, which is among the servers; null when the user has one of their own
 */
record Stack(List<PartControl> servers, List<PartControl> services, EmbeddedMail mail, String url) {

    private static final String LOOPBACK = "http://127.0.0.1:";

    static Stack wire(Options options, DataDirectory data) throws IOException {
        Ports ports = new Ports(options.host(), options.port());
        Secrets secrets = Secrets.in(data.path("secrets.properties"));
        Surroundings surroundings = new Surroundings(
                new EmbeddedPostgres(
                        data.path("postgres"),
                        ports.at(Topology.POSTGRES),
                        secrets.databasePassword(),
                        PostgresSettings.durable()),
                new EmbeddedRedis(data.path("redis"), ports.at(Topology.REDIS)),
                new EmbeddedKafka(
                        data.path("kafka"), ports.at(Topology.KAFKA), ports.at(Topology.KAFKA_CONTROLLER), List.of()),
                mail(ports, data),
                secrets,
                data.path("uploads"));
        String url = publicUrl(options);
        return new Stack(
                controls(servers(surroundings), data),
                controls(services(options, ports, surroundings, url), data),
                surroundings.mail(),
                url);
    }

    private static EmbeddedMail mail(Ports ports, DataDirectory data) {
        String own = System.getenv("SMTP_HOST");
        return own == null || own.isBlank()
                ? new EmbeddedMail(data.path("mail"), ports.at(Topology.SMTP), ports.at(Topology.IMAP))
                : null;
    }

    private static List<Part> servers(Surroundings surroundings) {
        List<Part> servers =
                new ArrayList<>(List.of(surroundings.postgres(), surroundings.redis(), surroundings.kafka()));
        if (surroundings.mail() != null) {
            servers.add(surroundings.mail());
        }
        return servers;
    }

    /** Groups that stop together: the gateway first, so that nobody is let in while the rest goes, the servers last. */
    List<List<PartControl>> stoppingOrder() {
        Map<Boolean, List<PartControl>> facing =
                services.stream().collect(Collectors.partitioningBy(Stack::facesTheUser));
        return List.of(facing.get(true), facing.get(false), servers);
    }

    List<PartControl> all() {
        List<PartControl> all = new ArrayList<>(servers);
        all.addAll(services);
        return all;
    }

    /** Where every part listens, for whoever looks at the run from outside. */
    void writePorts(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        all().forEach(control ->
                lines.add(control.part().name() + "=" + control.part().port()));
        if (mail != null) {
            lines.add("mail-imap=" + mail.imapPort());
        }
        Files.write(file, lines);
    }

    private static boolean facesTheUser(PartControl control) {
        return control.part() instanceof ServicePart part && part.facesTheUser();
    }

    private static List<Part> services(Options options, Ports ports, Surroundings surroundings, String url) {
        Map<Service, Integer> listening = new LinkedHashMap<>();
        Map<String, String> urls = new HashMap<>();
        for (Service service : Topology.SERVICES) {
            int port = ports.at(service.offset());
            listening.put(service, port);
            urls.put(service.variable(), service.facesTheUser() ? url : LOOPBACK + port);
        }
        List<Part> parts = new ArrayList<>();
        listening.forEach((service, port) -> {
            Map<String, String> variables = surroundings.variables(urls);
            variables.put("QUARKUS_HTTP_PORT", Integer.toString(port));
            variables.put(
                    "LEADNEST_BIND", service.facesTheUser() ? options.host().getHostAddress() : "127.0.0.1");
            parts.add(new ServicePart(service, options.home(), port, variables));
        });
        return parts;
    }

    private static List<PartControl> controls(List<? extends Part> parts, DataDirectory data) {
        return parts.stream()
                .map(part -> new PartControl(part, data.run(), data.log(part.name())))
                .toList();
    }

    private static String publicUrl(Options options) {
        String configured = System.getenv("PUBLIC_BASE_URL");
        return configured != null && !configured.isBlank() ? configured : "http://localhost:" + options.port();
    }
}
