package com.leadnest.kernel.tenancy;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;

/** {@link Tenancy} for use cases that change entities through Hibernate Reactive. */
@Singleton
public class TenantSessions {

    private final Instance<Mutiny.SessionFactory> factory;
    private final List<CommitListener> listeners;

    @Inject
    public TenantSessions(Instance<Mutiny.SessionFactory> factory, @All List<CommitListener> listeners) {
        this.factory = factory;
        this.listeners = listeners;
    }

    /**
     * One session and one transaction that see and write the rows of one business only.
     *
     * @param business whose rows
     * @param work what to do with the session; one step after the other, never two at once
     * @return the work's result, after flush and commit
     */
    public <T> Uni<T> inBusiness(UUID business, Function<Mutiny.Session, Uni<T>> work) {
        return Uni.createFrom().deferred(() -> {
            AtomicReference<Object> transaction = new AtomicReference<>();
            return factory.get()
                    .withTransaction(session -> {
                        transaction.set(session);
                        return setBusiness(session, business).chain(() -> work.apply(session));
                    })
                    .invoke(() -> listeners.forEach(listener -> listener.committed(transaction.get())));
        });
    }

    private static Uni<String> setBusiness(Mutiny.Session session, UUID business) {
        return session.createNativeQuery("SELECT set_config('leadnest.business', ?1, true)", String.class)
                .setParameter(1, business.toString())
                .getSingleResult();
    }
}
