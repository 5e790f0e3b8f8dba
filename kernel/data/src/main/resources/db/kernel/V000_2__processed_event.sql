-- What has had its effect. Partitioned by the time inside the id (UUIDv7), because a delivery of the
-- same event months apart must still meet the same partition, and because forgetting is then one TRUNCATE.
CREATE TABLE processed_event (
  event_id uuid NOT NULL,
  consumer text NOT NULL,
  PRIMARY KEY (event_id, consumer)
) PARTITION BY RANGE (event_id);
COMMENT ON TABLE processed_event IS 'infrastructure: ids only, written in the transaction of the effect';
CREATE TABLE processed_event_other PARTITION OF processed_event DEFAULT;
