-- Criteria 19-21: jobs that started in the window, clients with a job in force on one of its days, and jobs in force on
-- the date. A job belongs to the team of its first day. Older jobs count while they are in force, and criterion 23 also
-- asks about the first year and about ends.
CREATE OR REPLACE TEMP TABLE team_jobs AS
SELECT job_id, episode_id, employer_id, started_on, ended_on, end_known_on, support_declined_on, occupation,
       open_market, contract, client_id, team_id
FROM jobs
JOIN responsible USING (episode_id)
JOIN (SELECT episode_id, client_id FROM episodes) USING (episode_id)
WHERE started_on BETWEEN since AND until AND started_on <= getvariable('last_day')
  AND greatest(started_on + 364, coalesce(ended_on, DATE '9999-12-31'), end_known_on) >= getvariable('first_day');

WITH started AS (
    SELECT as_of, team_id,
           count(DISTINCT occupation) AS job_type_share_numerator, count(occupation) AS job_type_share_denominator,
           count(DISTINCT employer_id) AS employer_share_numerator, count(*) AS employer_share_denominator,
           count(*) FILTER (open_market AND contract IN ('permanent', 'seasonal', 'agency'))
               AS permanent_open_market_share_numerator,
           count(*) FILTER (open_market IS NOT NULL AND contract IS NOT NULL) AS permanent_open_market_share_denominator
    FROM team_jobs JOIN reviews ON started_on BETWEEN first_day AND as_of
    GROUP BY ALL
),
employed AS (
    SELECT as_of, team_id, count(DISTINCT client_id) AS employed_clients,
           count(*) FILTER (coalesce(ended_on, DATE '9999-12-31') >= as_of) AS current_jobs
    FROM team_jobs JOIN reviews ON started_on <= as_of AND coalesce(ended_on, DATE '9999-12-31') >= first_day
    GROUP BY ALL
)
SELECT started.* EXCLUDE (as_of, team_id), as_of, team_id,
       coalesce(employed_clients, 0) AS employed_clients_numerator, 1 AS employed_clients_denominator,
       coalesce(current_jobs, 0) AS current_jobs_numerator, 1 AS current_jobs_denominator
FROM reviewed_teams LEFT JOIN started USING (as_of, team_id) LEFT JOIN employed USING (as_of, team_id);
