-- Done once after loading. Defaults of contacts are applied, and contacts sorted by day, so that row groups without a
-- day asked for are skipped.
CREATE TABLE contacts_by_day AS
SELECT "on" AS day, coach_id, party, episode_id, coalesce(made_by, 'coach') AS made_by,
       coalesce(mode, CASE WHEN place = 'online' THEN 'remote' ELSE 'in_person' END::mode) AS mode,
       coalesce(outcome, 'met') AS outcome, tailored
FROM contacts ORDER BY day;
DROP TABLE contacts;
ALTER TABLE contacts_by_day RENAME TO contacts;

ALTER TABLE transfers RENAME "on" TO day;
ALTER TABLE phases RENAME "on" TO day;
ALTER TABLE work_time RENAME "on" TO day;
ALTER TABLE coaches ADD COLUMN fte_thousandths INTEGER;
UPDATE coaches SET fte_thousandths = coalesce(fte * 1000, 1000);

-- The last day of the contact after a job's end is known: its third working day. Filled with a calendar of working
-- days.
CREATE TABLE end_contact_days (day DATE, end_contact_by DATE);
