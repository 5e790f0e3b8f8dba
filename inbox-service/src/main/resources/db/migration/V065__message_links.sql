-- What a tracked e-mail can be looked at by: its links by number, and 0 for the image that is loaded when it is opened.
-- A link's token names business, message and number and is signed, so where it leads is only what stands here.
-- Deleting is left to the message: a person who is erased takes the rows along.
CREATE TABLE message_links (
  message_id uuid NOT NULL REFERENCES messages (id) ON DELETE CASCADE,
  n smallint NOT NULL CHECK (n >= 0),
  business_id uuid NOT NULL,
  url text CHECK ((url IS NULL) = (n = 0)),
  visits integer NOT NULL DEFAULT 0,
  robot_visits integer NOT NULL DEFAULT 0,
  -- visits so soon after the send that they may be a scanner's: counted once that is clear
  early_visits integer NOT NULL DEFAULT 0,
  early_at timestamptz,
  PRIMARY KEY (message_id, n)
);

-- Mails with early visits, across businesses: whoever decides about them looks here first.
CREATE TABLE early_visits (
  message_id uuid PRIMARY KEY REFERENCES messages (id) ON DELETE CASCADE,
  owner_business uuid NOT NULL,
  decide_at timestamptz NOT NULL
);
CREATE INDEX early_visits_due ON early_visits (decide_at);
COMMENT ON TABLE early_visits IS 'infrastructure: mails whose first visits are to be judged, of any business; ids and times only';
