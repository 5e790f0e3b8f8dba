package com.leadnest.inbox.inbound;

import com.leadnest.inbox.bounce.MailReports;
import com.leadnest.inbox.mail.ReadMail;
import com.leadnest.kernel.tenancy.Tenancy;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;

/**
 * Mail that comes in, whatever way: a letter goes into its conversation, a report changes the message it is about, and
 * what belongs to nobody is told to the operator. The same mail by two ways is one.
 */
@Singleton
public class ReceivedMails {

    private final MailRooms rooms;
    private final MailRoutes routes;
    private final Tenancy tenancy;
    private final Reception reception;
    private final MailReports reports;
    private final Letters letters;

    @Inject
    ReceivedMails(
            MailRooms rooms,
            MailRoutes routes,
            Tenancy tenancy,
            Reception reception,
            MailReports reports,
            Letters letters) {
        this.rooms = rooms;
        this.routes = routes;
        this.tenancy = tenancy;
        this.reception = reception;
        this.reports = reports;
        this.letters = letters;
    }

    /**
     * @return what became of it, after the commit
     * @throws com.leadnest.kernel.problem.UnprocessableProblem when it is no readable mail
     * @throws com.leadnest.kernel.problem.UnavailableProblem when too many wait to be read
     */
    public Uni<Arrival> receive(byte[] raw, Delivery delivery) {
        return rooms.read(raw, delivery)
                .chain(mail -> mail.report() == null ? letter(raw, mail, delivery) : report(raw, mail, delivery));
    }

    /** Puts a mail on the list of those that belong to nobody. @param reason why it cannot even be tried */
    public Uni<Arrival> putAside(byte[] raw, String reason, Delivery delivery) {
        return rooms.unclaimed(raw, null, reason, delivery);
    }

    private Uni<Arrival> letter(byte[] raw, ReadMail mail, Delivery delivery) {
        return routes.ofLetter(mail.header())
                .chain(route -> route.isPresent()
                        ? take(route.get(), mail, delivery)
                        : rooms.unclaimed(raw, mail, "unknown_recipient", delivery));
    }

    private Uni<Arrival> take(MailRoute route, ReadMail mail, Delivery delivery) {
        UUID business = route.business();
        return letters.keep(business, mail).chain(kept -> {
            Letter letter = letters.of(route, mail, kept);
            return tenancy.inBusiness(business, tx -> reception
                            .receive(tx, business, letter)
                            .call(() -> delivery.mark().apply(tx)))
                    .call(taken -> taken.isNew() ? Uni.createFrom().voidItem() : letters.discard(business, kept))
                    .onFailure()
                    .call(() -> letters.discard(business, kept))
                    .map(Arrival::of)
                    .invoke(rooms::count);
        });
    }

    private Uni<Arrival> report(byte[] raw, ReadMail mail, Delivery delivery) {
        return routes.ofReport(mail.header(), mail.report()).chain(found -> {
            if (found.isEmpty()) {
                return rooms.unclaimed(raw, mail, "unknown_report", delivery);
            }
            MailRoute route = found.get();
            return tenancy.inBusiness(route.business(), tx -> reports.record(
                                    tx, route.business(), route.reported(), mail.report())
                            .call(() -> delivery.mark().apply(tx)))
                    .map(effect -> Arrival.of(mail.report(), effect))
                    .invoke(rooms::count);
        });
    }
}
