-- Search under row-level security. LIKE is not leakproof, so no query of the run-time role may use the
-- trigram index before the policy has looked at every row. This function may: it runs as the owner, for whom
-- the policy below says true, and compares the business itself. It gives ids and nothing else, and the query
-- around it reads the rows under the policy of the caller.
CREATE POLICY search ON leads FOR SELECT TO CURRENT_USER USING (true);

CREATE FUNCTION search_leads(patterns text[], at_most integer) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 1000 AS $$
DECLARE
  business uuid := nullif(current_setting('leadnest.business', true), '')::uuid;
BEGIN
  -- The longest word first is the rarest as a rule; the others only filter what it found.
  RETURN QUERY EXECUTE
    'SELECT l.id FROM leads l WHERE l.business_id = $1 AND l.search_text LIKE $2'
    || ' AND l.search_text LIKE ALL ($3) LIMIT $4'
    USING business, patterns[1], patterns, at_most;
END
$$;
DO $$
BEGIN
  EXECUTE format('ALTER FUNCTION search_leads(text[], integer) SET search_path = %I, pg_temp', current_schema());
  EXECUTE 'REVOKE ALL ON FUNCTION search_leads(text[], integer) FROM PUBLIC';
  EXECUTE 'GRANT EXECUTE ON FUNCTION search_leads(text[], integer) TO ${app_role}';
END
$$;
