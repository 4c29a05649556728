-- Criteria 2 and 24: rows without the part in question are left out of that part's share.
WITH sums AS (
    SELECT team_id, span,
           sum(coaching_minutes) AS coaching, sum(minutes) FILTER (coaching_minutes IS NOT NULL) AS of_coaching,
           sum(community_minutes) AS community, sum(minutes) FILTER (community_minutes IS NOT NULL) AS of_community
    FROM work_time JOIN coaches USING (coach_id) JOIN span_days USING (day)
    GROUP BY ALL
)
SELECT as_of, team_id,
       sum(coaching) AS coaching_time_share_numerator, sum(of_coaching) AS coaching_time_share_denominator,
       sum(community) AS community_time_share_numerator, sum(of_community) AS community_time_share_denominator
FROM sums JOIN review_spans USING (span)
GROUP BY ALL;
