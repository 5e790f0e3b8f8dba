-- Versions of sequences. A row is never changed: people run on the version they were put into.
CREATE TABLE sequence_versions (
    sequence_id uuid NOT NULL REFERENCES sequences,
    version     integer NOT NULL,
    business_id uuid NOT NULL,
    name        text NOT NULL,
    definition  jsonb NOT NULL,
    -- the user who saved it; null for one that came from a template by its first use
    created_by  uuid,
    created_at  timestamptz NOT NULL,
    PRIMARY KEY (sequence_id, version)
);
