-- A job belongs to the team of its first day.
SELECT job_id, episode_id, employer_id, j.started_on, j.ended_on, end_known_on, support_declined_on, occupation,
       open_market, contract, client_id, team_id
FROM jobs j JOIN responsible USING (episode_id) JOIN (SELECT episode_id, client_id FROM episodes) USING (episode_id)
WHERE j.started_on BETWEEN since AND until AND j.started_on <= :as_of
