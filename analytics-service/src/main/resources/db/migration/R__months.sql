-- Runs at every start (${flyway:timestamp} changes its checksum): partitions of the past year and of two years to
-- come. A month whose rows are in the default partition already stays there: they are found all the same.
DO $$
DECLARE
  kept text;
  first date;
  part text;
  taken boolean;
BEGIN
  FOREACH kept IN ARRAY ARRAY['leads', 'messages', 'activities', 'enrolments', 'steps'] LOOP
    FOR ahead IN -12..24 LOOP
      first := (date_trunc('month', now() AT TIME ZONE 'UTC') + make_interval(months => ahead))::date;
      EXECUTE format('SELECT EXISTS (SELECT FROM %I WHERE month = %L)', kept || '_other', first) INTO taken;
      part := kept || to_char(first, '_YYYY_MM');
      IF NOT taken AND to_regclass(part) IS NULL THEN
        EXECUTE format('CREATE TABLE %I PARTITION OF %I FOR VALUES FROM (%L) TO (%L)',
          part, kept, first, (first + interval '1 month')::date);
      END IF;
    END LOOP;
  END LOOP;
END $$;
