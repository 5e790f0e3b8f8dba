-- A mail that answers one of ours, or reports on it, names it by its Message-ID, and that is made of the message's id. It
-- is asked before the business is known, so under no policy; as search_conversations does, this runs as the owner of the
-- tables. It gives ids for ids that nobody can guess, and nothing else.
CREATE FUNCTION owners_of_messages(ids uuid[]) RETURNS TABLE (message uuid, business uuid, conversation uuid)
LANGUAGE sql STABLE SECURITY DEFINER AS $$
  SELECT m.id, m.business_id, m.conversation_id FROM messages m WHERE m.id = ANY (ids)
$$;
DO $$
BEGIN
  EXECUTE format('ALTER FUNCTION owners_of_messages(uuid[]) SET search_path = %I, pg_temp', current_schema());
  EXECUTE 'REVOKE ALL ON FUNCTION owners_of_messages(uuid[]) FROM PUBLIC';
  EXECUTE 'GRANT EXECUTE ON FUNCTION owners_of_messages(uuid[]) TO ${app_role}';
END
$$;
