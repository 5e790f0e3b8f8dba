-- In the schema that every service sees; two services may come here at once, and IF NOT EXISTS alone is no guard.
SELECT pg_advisory_xact_lock(hashtext('leadnest.extensions'));
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;
CREATE EXTENSION IF NOT EXISTS btree_gin WITH SCHEMA public;
ALTER TABLE contacts ADD search_text text GENERATED ALWAYS AS (
  lower(coalesce(name, '') || E'\n' || coalesce(email, '') || E'\n' || coalesce(phone, ''))) STORED;
CREATE INDEX contacts_search ON contacts USING gin (business_id, search_text gin_trgm_ops) WITH (fastupdate = on);
CREATE INDEX messages_search ON messages USING gin (business_id, search_text gin_trgm_ops) WITH (fastupdate = on);

-- Search under row-level security. LIKE is not leakproof, so no query of the run-time role may use the trigram indexes
-- before the policy has looked at every row. This function may: it runs as the owner, for whom the policies below say
-- true, and compares the business itself. It gives ids and nothing else, and the query around it reads the rows under
-- the policy of the caller.
CREATE POLICY search ON contacts FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY search ON messages FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY search ON conversations FOR SELECT TO CURRENT_USER USING (true);

CREATE FUNCTION search_conversations(patterns text[], at_most integer) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 1000 AS $$
DECLARE
  business uuid := nullif(current_setting('leadnest.business', true), '')::uuid;
BEGIN
  -- The longest word first is the rarest as a rule; the others only filter what it found.
  RETURN QUERY EXECUTE
    '(SELECT m.conversation_id FROM messages m WHERE m.business_id = $1 AND m.search_text LIKE $2'
    || ' AND m.search_text LIKE ALL ($3) LIMIT $4)'
    || ' UNION (SELECT c.id FROM contacts p JOIN conversations c ON c.business_id = $1 AND c.lead_id = p.lead_id'
    || ' WHERE p.business_id = $1 AND p.search_text LIKE $2 AND p.search_text LIKE ALL ($3) LIMIT $4)'
    || ' UNION (SELECT c.id FROM conversations c WHERE c.business_id = $1 AND c.lead_id IS NULL'
    || ' AND lower(c.address) LIKE ALL ($3) LIMIT $4)'
    USING business, patterns[1], patterns, at_most;
END
$$;
DO $$
BEGIN
  EXECUTE format('ALTER FUNCTION search_conversations(text[], integer) SET search_path = %I, pg_temp', current_schema());
  EXECUTE 'REVOKE ALL ON FUNCTION search_conversations(text[], integer) FROM PUBLIC';
  EXECUTE 'GRANT EXECUTE ON FUNCTION search_conversations(text[], integer) TO ${app_role}';
END
$$;
