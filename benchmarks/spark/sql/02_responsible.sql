-- Stretches of days on which one coach is responsible for an episode: the first coach, then each transfer until the day
-- before the next.
WITH moves AS (
    SELECT episode_id, `on` AS day, coach_id FROM transfers
    UNION ALL
    SELECT episode_id, DATE '0001-01-01', coach_id FROM episodes
),
stretches AS (
    SELECT episode_id, coach_id, day AS since,
           coalesce(lead(day) OVER (PARTITION BY episode_id ORDER BY day) - 1, DATE '9999-12-31') AS until
    FROM moves
)
SELECT episode_id, coach_id, team_id, since, until
FROM stretches JOIN (SELECT coach_id, team_id FROM coaches) USING (coach_id)
