-- The run-time role of this schema. Replicas start together and roles belong to the whole server, so the
-- lock is held by one and a clash with another database of the same server is tried again.
DO $$
DECLARE
  attempt integer := 0;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('leadnest.role.${app_role}'));
  LOOP
    BEGIN
      IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${app_role}') THEN
        CREATE ROLE ${app_role} LOGIN NOINHERIT NOCREATEDB NOCREATEROLE PASSWORD '${app_password}';
      ELSE
        ALTER ROLE ${app_role} LOGIN PASSWORD '${app_password}';
      END IF;
      EXIT;
    EXCEPTION WHEN internal_error OR unique_violation OR duplicate_object THEN
      attempt := attempt + 1;
      IF attempt > 20 THEN
        RAISE;
      END IF;
      PERFORM pg_sleep(0.05);
    END;
  END LOOP;
END
$$;
