-- What a branch was told and its program has no place for, since it is older than the head office's; it asks for these records again when it has one.
CREATE TABLE SYNC_UNREAD (
  ENTITY VARCHAR(100) NOT NULL,
  RECORD_ID ${uuid} NOT NULL,
  ATTRIBUTE VARCHAR(100) NOT NULL,
  PRIMARY KEY (ENTITY, RECORD_ID, ATTRIBUTE)
);
-- The first name in a held-back transaction that the head office did not know: it is tried again when it does.
ALTER TABLE SYNC_HELD ADD COLUMN UNKNOWN_NAME VARCHAR(250);
