-- Two records of different branches that may be about the same.
ALTER TABLE SYNC_CONFLICT ADD COLUMN TWIN_ID ${uuid};
CREATE INDEX SYNC_CONFLICT_TWIN ON SYNC_CONFLICT (TWIN_ID);
