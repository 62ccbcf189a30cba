-- By which way a change has come: the program, and what it did for whom. In the row, since the row's digest covers it and lists of changes are filtered by it without a join.
ALTER TABLE CHANGE_ENTRY ADD COLUMN CAME_BY VARCHAR(200);
