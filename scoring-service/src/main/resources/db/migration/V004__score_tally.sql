-- How many leads stand on each score, kept in the transactions that change them: statistics and page
-- counts of a million leads from a few hundred rows. The shard keeps the lanes off each other's rows;
-- a count is the sum over the shards and one shard alone may be negative.
CREATE TABLE score_tally (
    business_id uuid NOT NULL,
    shard       smallint NOT NULL,
    score       smallint NOT NULL,
    grade       text NOT NULL,
    leads       bigint NOT NULL,
    PRIMARY KEY (business_id, shard, score, grade)
) WITH (fillfactor = 50);
