-- All measures of the teams that exist on as_of; a sum that no row adds to is empty.
SELECT *, 1 AS employed_clients_denominator, 1 AS current_jobs_denominator
FROM (SELECT team_id FROM teams WHERE coalesce(started_on, DATE '0001-01-01') <= :as_of)
LEFT JOIN caseloads USING (team_id)
LEFT JOIN working_time USING (team_id)
LEFT JOIN employer_contacts USING (team_id)
LEFT JOIN jobs_of_teams USING (team_id)
LEFT JOIN job_support USING (team_id)
