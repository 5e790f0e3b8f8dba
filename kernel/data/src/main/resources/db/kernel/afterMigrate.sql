-- Row-level security for every table with a business_id, and what the run-time role may do. Runs after
-- every migration, so that a new table cannot be forgotten; touches only what is not yet as it should be,
-- because each of these statements locks its table.
DO $$
DECLARE
  target record;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('leadnest.policies.${app_role}'));

  FOR target IN
    SELECT c.oid::regclass AS name,
           c.relrowsecurity AND c.relforcerowsecurity AS forced,
           EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'tenant') AS has_policy
    FROM pg_class c
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'business_id' AND NOT a.attisdropped
    WHERE c.relnamespace = current_schema()::regnamespace
      AND c.relkind IN ('r', 'p')
      AND coalesce(obj_description(c.oid, 'pg_class'), '') NOT LIKE 'infrastructure:%'
  LOOP
    IF NOT target.forced THEN
      EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', target.name);
    END IF;
    IF NOT target.has_policy THEN
      -- A sub-select: evaluated once a statement, and never while planning, when the business of an
      -- earlier statement would still be set. No business set gives null, and null gives no row.
      EXECUTE format(
        'CREATE POLICY tenant ON %s USING (business_id = (SELECT nullif(current_setting(''leadnest.business'', true), '''')::uuid))',
        target.name);
    END IF;
  END LOOP;
END
$$;

DO $$
BEGIN
  EXECUTE format('GRANT USAGE ON SCHEMA %I TO ${app_role}', current_schema());
  EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA %I TO ${app_role}', current_schema());
  EXECUTE format('GRANT USAGE ON ALL SEQUENCES IN SCHEMA %I TO ${app_role}', current_schema());
  EXECUTE 'REVOKE ALL ON TABLE flyway_schema_history FROM ${app_role}';
END
$$;

-- Room for the ids of the next two years in processed_event. A month that cannot be made, because ids of
-- it have already landed in the default partition, stays there: slower to forget, nothing worse.
DO $$
DECLARE
  month date;
  part text;
BEGIN
  FOR month IN
    SELECT generate_series(date_trunc('month', now()) - interval '1 month', now() + interval '24 months', '1 month')
  LOOP
    part := 'processed_event_' || to_char(month, 'YYYY_MM');
    IF to_regclass(part) IS NULL THEN
      BEGIN
        EXECUTE format(
          'CREATE TABLE %I PARTITION OF processed_event FOR VALUES FROM (%L) TO (%L)',
          part,
          rpad(lpad(to_hex((extract(epoch FROM month AT TIME ZONE 'UTC') * 1000)::bigint), 12, '0'), 32, '0')::uuid,
          rpad(lpad(to_hex((extract(epoch FROM (month + interval '1 month') AT TIME ZONE 'UTC') * 1000)::bigint), 12, '0'), 32, '0')::uuid);
        EXECUTE format('GRANT TRUNCATE ON %I TO ${app_role}', part);
      EXCEPTION WHEN check_violation THEN
        RAISE NOTICE '% keeps its ids in the default partition', part;
      END;
    END IF;
  END LOOP;
END
$$;
