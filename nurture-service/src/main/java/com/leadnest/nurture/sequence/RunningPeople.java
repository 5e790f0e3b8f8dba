package com.leadnest.nurture.sequence;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.UUID;

/** Those who are in a sequence right now, kept by the feature that runs them. */
public interface RunningPeople {

    /**
     * Takes everybody who is in the sequence to another version of it. Who stands at a step that the version does not
     * have goes on behind the steps it shares.
     *
     * @param tx the transaction in which the version was made
     * @return how many people were moved
     */
    Uni<Integer> move(SqlConnection tx, UUID business, UUID sequence, int toVersion);
}
