-- What a business's messages still lack, as inbox-service tells. Null while it has told nothing: then the business has
-- saved no settings there, and its marketing e-mails lack the postal address.
ALTER TABLE nurture_settings ADD COLUMN email_problems text[];
ALTER TABLE nurture_settings ADD COLUMN sms_problems text[];
ALTER TABLE nurture_settings ADD COLUMN sender_version bigint NOT NULL DEFAULT 0;
