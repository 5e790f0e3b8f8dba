-- Whose an e-mail address is, or all of a domain ('@domain'): a mail that comes in without a reply address and answers
-- none of ours says nothing else about the business. Kept by the settings themselves, whoever writes them; an address
-- belongs to the business that named it first.
CREATE TABLE mail_addresses (
  address text PRIMARY KEY,
  owner_business uuid NOT NULL
);
CREATE INDEX mail_addresses_of ON mail_addresses (owner_business);
COMMENT ON TABLE mail_addresses IS 'infrastructure: the way from an address to a business';

CREATE FUNCTION keep_mail_addresses() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  named text[] := array_remove(ARRAY[lower(nullif(NEW.from_email, '')), '@' || lower(nullif(NEW.reply_domain, ''))], NULL);
BEGIN
  DELETE FROM mail_addresses WHERE owner_business = NEW.business_id AND address <> ALL (named);
  INSERT INTO mail_addresses (address, owner_business) SELECT a, NEW.business_id FROM unnest(named) AS a
    ON CONFLICT DO NOTHING;
  RETURN NEW;
END
$$;
ALTER FUNCTION keep_mail_addresses() SET search_path FROM CURRENT;
CREATE TRIGGER keep_mail_addresses AFTER INSERT OR UPDATE OF from_email, reply_domain ON inbox_settings
  FOR EACH ROW EXECUTE FUNCTION keep_mail_addresses();
INSERT INTO mail_addresses (address, owner_business)
  SELECT DISTINCT ON (a) a, business_id FROM inbox_settings,
    unnest(ARRAY[lower(nullif(from_email, '')), '@' || lower(nullif(reply_domain, ''))]) AS a
  WHERE a IS NOT NULL ORDER BY a, updated_at
  ON CONFLICT DO NOTHING;
