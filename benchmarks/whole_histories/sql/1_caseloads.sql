-- Who is responsible for an episode on which days, and criteria 1 and 4 on as_of.

-- Stretches of days with one responsible coach: the first coach, then each transfer until the day before the next.
CREATE OR REPLACE TEMP TABLE responsible AS
SELECT episode_id, coach_id, team_id, since, until
FROM (
    SELECT episode_id, coach_id, since,
           coalesce(lead(since) OVER (PARTITION BY episode_id ORDER BY since) - 1, DATE '9999-12-31') AS until
    FROM (
        SELECT episode_id, coach_id, DATE '0001-01-01' AS since FROM episodes
        UNION ALL
        SELECT episode_id, coach_id, day FROM transfers
    )
)
JOIN (SELECT coach_id, team_id FROM coaches) USING (coach_id);

-- The same while the episode is in force.
CREATE OR REPLACE TEMP TABLE caseload AS
SELECT episode_id, r.coach_id, team_id, care_team_id, referral,
       greatest(since, started_on) AS since, least(until, coalesce(ended_on, DATE '9999-12-31')) AS until
FROM responsible r JOIN episodes e USING (episode_id)
WHERE greatest(since, started_on) <= least(until, coalesce(ended_on, DATE '9999-12-31'));

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
    FROM coaches JOIN reviews ON coalesce(started_on, DATE '0001-01-01') <= as_of AND as_of <= coalesce(ended_on, DATE '9999-12-31')
    GROUP BY ALL
),
care_teams AS (  -- clients of a coach from one care team; those without come last and are not ranked
    SELECT as_of, team_id, coach_id, care_team_id, count(*) AS clients,
           row_number() OVER (PARTITION BY as_of, coach_id ORDER BY care_team_id IS NULL, count(*) DESC) AS place
    FROM in_force WHERE care_team_id IS NOT NULL OR referral IS NOT NULL
    GROUP BY as_of, team_id, coach_id, care_team_id
),
attached AS (
    SELECT as_of, team_id,
           coalesce(sum(clients) FILTER (place <= 2 AND care_team_id IS NOT NULL), 0) AS attached_team_share_numerator,
           sum(clients) AS attached_team_share_denominator
    FROM care_teams GROUP BY ALL
)
SELECT * FROM clients FULL JOIN coaches_employed USING (as_of, team_id) FULL JOIN attached USING (as_of, team_id);
