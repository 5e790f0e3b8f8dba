package com.leadnest.auth.registration;

import com.leadnest.auth.account.Business;
import com.leadnest.auth.account.Credential;
import com.leadnest.auth.account.Member;
import com.leadnest.auth.account.Profile;
import com.leadnest.auth.password.PasswordHasher;
import com.leadnest.auth.session.Sessions;
import com.leadnest.auth.session.SignedIn;
import com.leadnest.contracts.account.AccountEvents;
import com.leadnest.contracts.account.BusinessRegistered;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.outbox.Outbox;
import com.leadnest.kernel.outbox.OutboxEvent;
import com.leadnest.kernel.problem.ConflictProblem;
import com.leadnest.kernel.tenancy.TenantSessions;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.reactive.mutiny.Mutiny;

/** Signing up: a business, its owner, their first session and the event of it, all or nothing. */
@Singleton
public class Registration {

    private final TenantSessions transactions;
    private final PasswordHasher hasher;
    private final Sessions sessions;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    public Registration(
            TenantSessions transactions, PasswordHasher hasher, Sessions sessions, Outbox outbox, Clock clock) {
        this.transactions = transactions;
        this.hasher = hasher;
        this.sessions = sessions;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Signs a business up and its owner in. Fails with a 409 problem when the address has an account.
     *
     * @param requestId ties the event to the request
     */
    Uni<SignedIn> register(Application application, String requestId) {
        return hasher.hash(application.password()).chain(hash -> {
            Newcomer newcomer = newcomer(application, hash);
            return transactions
                    .inBusiness(newcomer.business().id(), transaction -> store(transaction, newcomer, requestId))
                    .onFailure(Registration::isTaken)
                    .transform(taken -> emailTaken())
                    .chain(begun -> sessions.complete(newcomer.profile(), begun));
        });
    }

    private Newcomer newcomer(Application application, String hash) {
        // Microseconds: what PostgreSQL keeps, so that the answer now and the one from the database agree.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        UUID id = TypeId.newId();
        Business business = Business.onTrial(id, application.business(), now);
        Member owner = Member.owner(TypeId.newId(), id, application.email().text(), now);
        return new Newcomer(business, owner, new Credential(owner, hash, now), now);
    }

    private Uni<Sessions.Begun> store(Mutiny.Session transaction, Newcomer newcomer, String requestId) {
        return transaction
                .persistAll(newcomer.business(), newcomer.owner(), newcomer.credential())
                .chain(transaction::flush)
                .chain(() -> outbox.record(transaction, newcomer.event().correlatedWith(requestId)))
                .chain(() -> sessions.begin(transaction, newcomer.profile()));
    }

    private static boolean isTaken(Throwable failure) {
        // The address is the only unique value that does not come from us.
        return failure instanceof ConstraintViolationException
                || failure.getCause() instanceof ConstraintViolationException;
    }

    private static ConflictProblem emailTaken() {
        String message = "There is an account with this e-mail address. Please sign in.";
        return new ConflictProblem("email_taken", message, Map.of("email", List.of(message)));
    }

    private record Newcomer(Business business, Member owner, Credential credential, Instant at) {

        Profile profile() {
            return Profile.of(owner, business);
        }

        OutboxEvent<BusinessRegistered> event() {
            String key = TypeId.BUSINESS.text(business.id());
            BusinessRegistered data = new BusinessRegistered(
                    key,
                    TypeId.USER.text(owner.id()),
                    owner.email(),
                    business.name(),
                    business.country(),
                    business.industry(),
                    business.trialExpires(),
                    at);
            return OutboxEvent.of(AccountEvents.BUSINESS_REGISTERED, business.id(), key, 1, data);
        }
    }
}
