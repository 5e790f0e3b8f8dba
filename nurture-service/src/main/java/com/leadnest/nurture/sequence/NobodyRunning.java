package com.leadnest.nurture.sequence;

import io.quarkus.arc.DefaultBean;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Sequences without a feature that runs them. */
@Singleton
@DefaultBean
public class NobodyRunning implements RunningPeople {

    @Override
    public Uni<Integer> move(SqlConnection tx, UUID business, UUID sequence, int toVersion) {
        return Uni.createFrom().item(0);
    }
}
