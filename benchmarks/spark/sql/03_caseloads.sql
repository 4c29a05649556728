-- Criteria 1 and 4: the clients in force on as_of, and those of each coach's two largest care teams.
WITH in_force AS (
    SELECT team_id, r.coach_id, care_team_id, referral
    FROM responsible r JOIN episodes USING (episode_id)
    WHERE :as_of BETWEEN since AND until AND :as_of BETWEEN started_on AND coalesce(ended_on, DATE '9999-12-31')
),
clients AS (
    SELECT team_id, 1000 * count(*) AS clients_per_coach_numerator FROM in_force GROUP BY team_id
),
coaches_employed AS (
    SELECT team_id, sum(CAST(1000 * coalesce(fte, 1) AS int)) AS clients_per_coach_denominator
    FROM coaches
    WHERE coalesce(started_on, DATE '0001-01-01') <= :as_of AND coalesce(ended_on, DATE '9999-12-31') >= :as_of
    GROUP BY team_id
),
care_teams AS (
    SELECT team_id, coach_id, care_team_id, count(*) AS clients,
           row_number() OVER (PARTITION BY team_id, coach_id ORDER BY care_team_id IS NULL, count(*) DESC) AS place
    FROM in_force WHERE care_team_id IS NOT NULL OR referral IS NOT NULL
    GROUP BY team_id, coach_id, care_team_id
),
attached AS (
    SELECT team_id,
           sum(clients) FILTER (WHERE care_team_id IS NOT NULL AND place <= 2) AS attached_team_share_numerator,
           sum(clients) AS attached_team_share_denominator
    FROM care_teams GROUP BY team_id
)
SELECT * FROM clients FULL JOIN coaches_employed USING (team_id) FULL JOIN attached USING (team_id)
