-- Criteria 15, 16 and 17: contacts with employers, and clients in job search.
WITH employer_contacts AS (
    SELECT * FROM met_contacts WHERE party = 'employer' AND day >= :first_day
),
-- 15: the first meeting on or after the start, whoever made it.
first_meetings AS (
    SELECT episode_id, min(day) AS met_on
    FROM employer_contacts JOIN episodes USING (episode_id)
    WHERE mode = 'in_person' AND day >= started_on AND started_on BETWEEN :first_day AND :as_of
    GROUP BY episode_id
),
awaited AS (
    SELECT team_id, datediff(met_on, started_on) AS days,
           datediff(least(ended_on, :as_of), started_on) AS waited
    FROM episodes JOIN responsible USING (episode_id) LEFT JOIN first_meetings USING (episode_id)
    WHERE started_on BETWEEN :first_day AND :as_of AND started_on BETWEEN since AND until
),
waiting AS (
    SELECT team_id, sum(coalesce(days, waited)) AS days_to_employer_meeting_numerator,
           count(*) AS days_to_employer_meeting_denominator
    FROM awaited WHERE days IS NOT NULL OR waited > 30
    GROUP BY team_id
),
-- 16
tailored AS (
    SELECT team_id, count_if(tailored) AS tailored_contact_share_numerator,
           count(*) AS tailored_contact_share_denominator
    FROM employer_contacts JOIN (SELECT coach_id, team_id FROM coaches) USING (coach_id)
    WHERE made_by = 'coach' AND tailored IS NOT NULL
    GROUP BY team_id
),
-- 17. Days of an episode in phase 3 by its phase rows alone, as stretches that do not overlap. A phase lasts to the
-- next day with a row, that day included; of the rows of one day the highest lasts, the others hold for the day. A day
-- that the stretch before covers is not begun again.
by_day AS (
    SELECT episode_id, started_on, ended_on, `on` AS day, max(phase) AS lasting, bool_or(phase = 3) AS searching
    FROM phases JOIN episodes USING (episode_id)
    WHERE started_on <= :as_of AND coalesce(ended_on, DATE '9999-12-31') >= :first_day
    GROUP BY episode_id, started_on, ended_on, `on`
),
phase_stretches AS (
    SELECT episode_id, started_on, ended_on, searching,
           CASE WHEN lag(lasting) OVER entered = 3 THEN day + 1 ELSE day END AS since,
           CASE WHEN lasting = 3 THEN coalesce(lead(day) OVER entered, DATE '9999-12-31') ELSE day END AS until
    FROM by_day WINDOW entered AS (PARTITION BY episode_id ORDER BY day)
),
job_search AS (
    SELECT episode_id, greatest(since, started_on, :first_day) AS since, least(until, ended_on, :as_of) AS until
    FROM phase_stretches
    WHERE searching AND greatest(since, started_on, :first_day) <= least(until, ended_on, :as_of)
),
meetings AS (
    SELECT team_id, 7000 * count(*) AS meetings
    FROM employer_contacts c
    JOIN job_search s ON c.episode_id = s.episode_id AND c.day BETWEEN s.since AND s.until
    JOIN (SELECT coach_id, team_id FROM coaches) USING (coach_id)
    WHERE made_by = 'coach' AND mode = 'in_person'
    GROUP BY team_id
),
seekers AS (
    SELECT team_id, 1000 * sum(datediff(least(s.until, r.until), greatest(s.since, r.since)) + 1) AS seeker_days
    FROM job_search s JOIN responsible r USING (episode_id)
    WHERE greatest(s.since, r.since) <= least(s.until, r.until)
    GROUP BY team_id
),
coach_days AS (
    SELECT team_id,
           sum(CAST(1000 * coalesce(fte, 1) AS int)
               * (datediff(least(ended_on, :as_of), greatest(started_on, :first_day)) + 1)) AS coach_days
    FROM coaches
    WHERE coalesce(started_on, DATE '0001-01-01') <= :as_of AND coalesce(ended_on, DATE '9999-12-31') >= :first_day
    GROUP BY team_id
)
SELECT team_id,
       days_to_employer_meeting_numerator, days_to_employer_meeting_denominator,
       tailored_contact_share_numerator, tailored_contact_share_denominator,
       meetings AS employer_meetings_per_week_numerator,
       CASE WHEN meetings > 0 OR seeker_days > 0 THEN coach_days END AS employer_meetings_per_week_denominator,
       seeker_days AS job_seekers_per_coach_numerator, coach_days AS job_seekers_per_coach_denominator
FROM waiting
FULL JOIN tailored USING (team_id)
FULL JOIN meetings USING (team_id)
FULL JOIN seekers USING (team_id)
FULL JOIN coach_days USING (team_id)
