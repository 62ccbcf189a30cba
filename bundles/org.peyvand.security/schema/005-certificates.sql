-- What an entry of the audit trail is about besides somebody: a branch and its certificate.
ALTER TABLE SECURITY_SIGN_IN_EVENT ADD COLUMN SUBJECT VARCHAR(255);
