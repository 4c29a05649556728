-- Criteria 19-21: jobs that started in the window, clients with a job in force on one of its days, and jobs in force on
-- as_of.
SELECT team_id,
       count(DISTINCT occupation) FILTER (WHERE started_on >= :first_day) AS job_type_share_numerator,
       count(occupation) FILTER (WHERE started_on >= :first_day) AS job_type_share_denominator,
       count(DISTINCT employer_id) FILTER (WHERE started_on >= :first_day) AS employer_share_numerator,
       count_if(started_on >= :first_day) AS employer_share_denominator,
       count_if(started_on >= :first_day AND open_market AND contract IN ('permanent', 'seasonal', 'agency'))
           AS permanent_open_market_share_numerator,
       count_if(started_on >= :first_day AND open_market IS NOT NULL AND contract IS NOT NULL)
           AS permanent_open_market_share_denominator,
       count(DISTINCT client_id) AS employed_clients_numerator,
       count_if(coalesce(ended_on, DATE '9999-12-31') >= :as_of) AS current_jobs_numerator
FROM team_jobs
WHERE coalesce(ended_on, DATE '9999-12-31') >= :first_day
GROUP BY team_id
