-- Events that wait for the relay. One row is one packet: an event, or all events of a chunk.
CREATE TABLE outbox (
  id bigint GENERATED ALWAYS AS IDENTITY (CACHE 1),
  lane smallint NOT NULL,
  size integer NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  packet bytea NOT NULL,
  PRIMARY KEY (lane, id)
);
COMMENT ON TABLE outbox IS 'infrastructure: read by the relay across businesses; holds no column of a tenant';
-- Packets are compressed already: a second attempt costs time and gains nothing.
ALTER TABLE outbox ALTER COLUMN packet SET STORAGE EXTERNAL;
-- The queue is short and every row dies young: look often, so that the claim does not wade through the dead.
ALTER TABLE outbox SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000,
  autovacuum_vacuum_insert_threshold = -1, autovacuum_analyze_scale_factor = 0, autovacuum_analyze_threshold = 100000);
