-- how long a deal may stand in a stage, for everyone
ALTER TABLE STAGE ADD COLUMN PATIENCE_DAYS INTEGER;
