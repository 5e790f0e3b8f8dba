-- Whose a number (or a Messaging Service) is: a text that comes in says nothing else about the business. Kept by the
-- settings themselves, whoever writes them; a number belongs to the business that named it first.
CREATE TABLE sms_numbers (
  address text PRIMARY KEY,
  owner_business uuid NOT NULL
);
CREATE INDEX sms_numbers_of ON sms_numbers (owner_business);
COMMENT ON TABLE sms_numbers IS 'infrastructure: the way from a number to a business';

CREATE FUNCTION keep_sms_numbers() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM sms_numbers WHERE owner_business = NEW.business_id
    AND address IS DISTINCT FROM NEW.sms_from AND address IS DISTINCT FROM NEW.messaging_service_sid;
  INSERT INTO sms_numbers (address, owner_business)
    SELECT a, NEW.business_id FROM unnest(ARRAY[NEW.sms_from, NEW.messaging_service_sid]) AS a WHERE a <> ''
    ON CONFLICT DO NOTHING;
  RETURN NEW;
END
$$;
CREATE TRIGGER keep_sms_numbers AFTER INSERT OR UPDATE OF sms_from, messaging_service_sid ON inbox_settings
  FOR EACH ROW EXECUTE FUNCTION keep_sms_numbers();
