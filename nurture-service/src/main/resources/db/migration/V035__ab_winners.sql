-- Tests that are decided: once decided, it stays so.
CREATE TABLE ab_winners (
    business_id uuid NOT NULL,
    sequence_id uuid NOT NULL,
    key         text NOT NULL,
    variant     text NOT NULL,
    decided_at  timestamptz NOT NULL,
    PRIMARY KEY (business_id, sequence_id, key)
);
