-- Who is responsible for an episode on which days, and criteria 1 and 4 on as_of.

-- Stretches of days with one responsible coach: the first coach, then each transfer until the day before the next.
CREATE OR REPLACE TEMP TABLE responsible AS
WITH moves AS (
    SELECT episode_id, coach_id, day AS since,
           coalesce(lead(day) OVER (PARTITION BY episode_id ORDER BY day) - 1, DATE '9999-12-31') AS until
    FROM transfers
),
stretches AS (
    SELECT episode_id, coach_id, DATE '0001-01-01' AS since, coalesce(first_move - 1, DATE '9999-12-31') AS until
    FROM episodes LEFT JOIN (SELECT episode_id, min(day) AS first_move FROM transfers GROUP BY ALL) USING (episode_id)
    UNION ALL
    SELECT * FROM moves
)
SELECT episode_id, coach_id, team_id, since, until
FROM stretches JOIN (SELECT coach_id, team_id FROM coaches) USING (coach_id);

-- The same while the episode is in force.
CREATE OR REPLACE TEMP TABLE caseload AS
SELECT episode_id, r.coach_id, team_id, care_team_id, referral,
       greatest(since, started_on) AS since, least(until, coalesce(ended_on, DATE '9999-12-31')) AS until
FROM responsible r JOIN episodes e USING (episode_id)
WHERE greatest(since, started_on) <= least(until, coalesce(ended_on, DATE '9999-12-31'))
  AND started_on <= getvariable('last_day') AND coalesce(ended_on, DATE '9999-12-31') >= getvariable('first_day');

WITH in_force AS MATERIALIZED (
    SELECT as_of, team_id, coach_id, care_team_id, referral
    FROM caseload JOIN reviews ON since <= as_of AND as_of <= until
),
clients AS (
    SELECT as_of, team_id, 1000 * count(*) AS clients_per_coach_numerator
    FROM in_force GROUP BY ALL
),
coaches_employed AS (
    SELECT as_of, team_id, sum(fte_thousandths) AS clients_per_coach_denominator
    FROM coaches JOIN reviews
      ON coalesce(started_on, DATE '0001-01-01') <= as_of AND as_of <= coalesce(ended_on, DATE '9999-12-31')
    GROUP BY ALL
),
care_teams AS (
    SELECT as_of, team_id, coach_id, care_team_id, count(*) AS clients
    FROM in_force WHERE care_team_id IS NOT NULL OR referral IS NOT NULL
    GROUP BY ALL
),
of_coach AS (
    SELECT as_of, team_id, coach_id,
           max(clients, 2) FILTER (care_team_id IS NOT NULL) AS two_largest, sum(clients) AS clients
    FROM care_teams GROUP BY ALL
),
attached AS (
    SELECT as_of, team_id, sum(list_sum(two_largest)) AS attached_team_share_numerator,
           sum(clients) AS attached_team_share_denominator
    FROM of_coach GROUP BY ALL
)
SELECT * FROM clients FULL JOIN coaches_employed USING (as_of, team_id) FULL JOIN attached USING (as_of, team_id);
