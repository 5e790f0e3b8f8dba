-- Imports that are not finished. A replica claims one for the length of a lease; attempt and owner stand
-- in the WHERE of all it writes, so that one that was thought dead and comes back can change nothing.
CREATE TABLE import_queue (
  job_id uuid PRIMARY KEY,
  business_id uuid NOT NULL,
  enqueued_at timestamptz NOT NULL,
  not_before timestamptz NOT NULL DEFAULT now(),
  owner uuid,
  attempt integer NOT NULL DEFAULT 0,
  failures integer NOT NULL DEFAULT 0,
  lease_until timestamptz,
  cancel_requested boolean NOT NULL DEFAULT false
);
COMMENT ON TABLE import_queue IS
  'infrastructure: a replica looks for work before it knows whose it is; ids and times only';
ALTER TABLE import_queue SET (fillfactor = 50, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 500);
