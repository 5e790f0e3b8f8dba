-- The mailbox that mail is fetched from: who fetches (one replica at a time), and how far it is read. The mark moves in
-- the transaction of a mail's effect, and only for the holder of the lease.
CREATE TABLE imap_mailboxes (
  -- user@host/folder
  mailbox text PRIMARY KEY,
  owner uuid,
  leased_until timestamptz,
  uid_validity bigint,
  last_uid bigint NOT NULL DEFAULT 0,
  -- what was there before the first look is taken only if nobody has read it; from here on everything is
  all_from bigint NOT NULL DEFAULT 0
);
COMMENT ON TABLE imap_mailboxes IS 'infrastructure: fetched for all businesses';
