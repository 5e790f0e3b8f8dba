-- The part behind the plus of a conversation's reply address: reply+<token>@domain. It says to which business a mail
-- that comes in belongs, before anything else of the business can be read.
CREATE TABLE reply_addresses (
  token text PRIMARY KEY,
  owner_business uuid NOT NULL,
  conversation_id uuid NOT NULL UNIQUE
);
COMMENT ON TABLE reply_addresses IS 'infrastructure: the way from an address to a business';
