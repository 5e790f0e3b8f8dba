package com.leadnest.analytics.ingest;

import com.leadnest.kernel.id.TypeId;
import java.util.UUID;

/** Ids in events, some of which may be absent. */
final class Ids {

    private Ids() {}

    static UUID orNull(TypeId kind, String text) {
        return text == null ? null : kind.parse(text);
    }
}
