-- Statistics of sequences, counted in the transactions that change them. Step 0 counts enrolments. The shard keeps
-- writers off each other's rows; a count is the sum over the shards.
CREATE TABLE sequence_counts (
    business_id uuid NOT NULL,
    sequence_id uuid NOT NULL,
    step        integer NOT NULL,
    key         text NOT NULL,
    variant     text NOT NULL,
    what        text NOT NULL,
    shard       smallint NOT NULL,
    n           bigint NOT NULL,
    PRIMARY KEY (business_id, sequence_id, step, key, variant, what, shard)
) WITH (fillfactor = 50);
