-- Where the rows of a transaction lie in the log, so that it is read without an index over all of it; and the database that has made it, where that is another one.
ALTER TABLE CHANGE_SEAL ADD COLUMN FIRST_ENTRY ${uuid};
ALTER TABLE CHANGE_SEAL ADD COLUMN LAST_ENTRY ${uuid};
ALTER TABLE CHANGE_SEAL ADD COLUMN ORIGIN ${uuid};
-- A transaction of another database is stored once, however often it arrives.
CREATE UNIQUE INDEX CHANGE_SEAL_TRANSACTION ON CHANGE_SEAL (TRANSACTION_ID);
