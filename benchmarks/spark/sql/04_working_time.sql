-- Criteria 2 and 24: rows without the part in question are left out of that part's share.
SELECT team_id,
       sum(coaching_minutes) AS coaching_time_share_numerator,
       sum(minutes) FILTER (WHERE coaching_minutes IS NOT NULL) AS coaching_time_share_denominator,
       sum(community_minutes) AS community_time_share_numerator,
       sum(minutes) FILTER (WHERE community_minutes IS NOT NULL) AS community_time_share_denominator
FROM work_time JOIN coaches USING (coach_id)
WHERE `on` BETWEEN :first_day AND :as_of
GROUP BY team_id
