package com.leadnest.scoring.board;

import com.leadnest.scoring.model.LeadFeatures;
import io.vertx.mutiny.sqlclient.Row;

/** Reads the columns {@code levels} and {@code custom_columns}. */
final class StoredLevels {

    private StoredLevels() {}

    static LeadFeatures features(Row row) {
        Short[] stored = row.getArrayOfShorts("levels");
        int[] codes = new int[stored.length];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = stored[i];
        }
        return LeadFeatures.ofCodes(codes, row.getInteger("custom_columns"));
    }
}
