-- Criteria 19-21: jobs that started in the window, and clients with a job in force on one of its days. A job belongs to the team of its
-- first day.
CREATE OR REPLACE TEMP TABLE team_jobs AS
SELECT jobs.*, client_id, team_id
FROM jobs
JOIN responsible USING (episode_id)
JOIN (SELECT episode_id, client_id FROM episodes) USING (episode_id)
WHERE started_on BETWEEN since AND until AND started_on <= getvariable('last_day');

WITH started AS (
    SELECT as_of, team_id,
           count(DISTINCT occupation) AS job_type_share_numerator, count(occupation) AS job_type_share_denominator,
           count(DISTINCT employer_id) AS employer_share_numerator, count(*) AS employer_share_denominator,
           count(*) FILTER (open_market AND contract IN ('permanent', 'seasonal', 'agency')) AS permanent_open_market_share_numerator,
           count(*) FILTER (open_market IS NOT NULL AND contract IS NOT NULL) AS permanent_open_market_share_denominator
    FROM team_jobs JOIN reviews ON started_on BETWEEN first_day AND as_of
    GROUP BY ALL
),
employed AS (
    SELECT as_of, team_id, count(DISTINCT client_id) AS employed_clients
    FROM team_jobs JOIN reviews ON started_on <= as_of AND coalesce(ended_on, DATE '9999-12-31') >= first_day
    GROUP BY ALL
)
SELECT started.* EXCLUDE (as_of, team_id), as_of, team_id,
       coalesce(employed_clients, 0) AS employed_clients_numerator, 1 AS employed_clients_denominator
FROM reviewed_teams LEFT JOIN started USING (as_of, team_id) LEFT JOIN employed USING (as_of, team_id);
