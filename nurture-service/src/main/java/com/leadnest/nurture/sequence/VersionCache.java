package com.leadnest.nurture.sequence;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Versions that were read lately. The business is part of the key, so that none is ever given to another. */
final class VersionCache {

    private static final int MOST = 1_000;

    private final Map<Key, SequenceVersion> recent = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, SequenceVersion> eldest) {
            return size() > MOST;
        }
    };

    synchronized SequenceVersion get(Key key) {
        return recent.get(key);
    }

    synchronized void put(Key key, SequenceVersion version) {
        recent.put(key, version);
    }

    record Key(UUID business, UUID sequence, int version) {}
}
