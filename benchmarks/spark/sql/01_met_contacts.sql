-- Contacts that took place, by a day that any measure of the window looks at, with their defaults.
SELECT `on` AS day, coach_id, episode_id, party, tailored, coalesce(made_by, 'coach') AS made_by,
       coalesce(mode, CASE WHEN place = 'online' THEN 'remote' ELSE 'in_person' END) AS mode
FROM contacts
WHERE coalesce(outcome, 'met') = 'met' AND `on` BETWEEN :first_day - 30 AND :as_of
