-- Criteria 15, 16 and 17: contacts with employers, and clients in job search.

CREATE OR REPLACE TEMP TABLE episodes_looked_at AS
SELECT episode_id, started_on, ended_on FROM episodes
WHERE started_on <= getvariable('last_day') AND coalesce(ended_on, DATE '9999-12-31') >= getvariable('first_day');

-- Days of an episode in phase 3 by its phase rows alone, as stretches that do not overlap. A phase lasts to the next
-- day with a row, that day included; of the rows of one day the highest lasts, the others hold for the day. A day that
-- the stretch before covers is not begun again.
CREATE OR REPLACE TEMP TABLE job_search AS
WITH by_day AS (
    SELECT episode_id, day, max(phase) AS lasting, bool_or(phase = 3) AS searching
    FROM phases SEMI JOIN episodes_looked_at USING (episode_id)
    GROUP BY ALL
),
stretches AS (
    SELECT episode_id, searching,
           CASE WHEN lag(lasting) OVER entered = 3 THEN day + 1 ELSE day END AS since,
           CASE WHEN lasting = 3 THEN coalesce(lead(day) OVER entered, DATE '9999-12-31') ELSE day END AS until
    FROM by_day WINDOW entered AS (PARTITION BY episode_id ORDER BY day)
)
SELECT episode_id, greatest(since, started_on) AS since, least(until, coalesce(ended_on, DATE '9999-12-31')) AS until
FROM stretches JOIN episodes_looked_at USING (episode_id)
WHERE searching AND greatest(since, started_on) <= least(until, coalesce(ended_on, DATE '9999-12-31'));

-- Contacts with employers that took place.
CREATE OR REPLACE TEMP TABLE employer_contacts AS
SELECT day, coach_id, episode_id, made_by, mode, tailored
FROM contacts
WHERE party = 'employer' AND outcome = 'met' AND day BETWEEN getvariable('first_day') AND getvariable('last_day');

WITH
-- 15: the first meeting on or after the start, whoever made it, as far as the last review sees; each review then sees
-- it or not.
first_meetings AS (
    SELECT episode_id, min(day) AS met_on
    FROM employer_contacts JOIN episodes USING (episode_id)
    WHERE mode = 'in_person' AND day >= started_on
      AND started_on BETWEEN getvariable('first_day') AND getvariable('last_day')
    GROUP BY episode_id
),
awaited AS (
    SELECT as_of, team_id, CASE WHEN met_on <= as_of THEN met_on - started_on END AS days,
           least(coalesce(ended_on, as_of), as_of) - started_on AS waited
    FROM episodes
    JOIN reviews ON started_on BETWEEN first_day AND as_of
    JOIN responsible USING (episode_id)
    LEFT JOIN first_meetings USING (episode_id)
    WHERE started_on BETWEEN since AND until
),
waiting AS (
    SELECT as_of, team_id, sum(coalesce(days, waited)) AS days_to_employer_meeting_numerator,
           count(*) AS days_to_employer_meeting_denominator
    FROM awaited WHERE days IS NOT NULL OR waited > 30
    GROUP BY ALL
),
-- 16
tailored_sums AS (
    SELECT team_id, span, count(*) FILTER (tailored) AS tailored, count(*) AS known
    FROM employer_contacts JOIN coaches USING (coach_id) JOIN span_days USING (day)
    WHERE made_by = 'coach' AND tailored IS NOT NULL
    GROUP BY ALL
),
tailored AS (
    SELECT as_of, team_id, sum(tailored) AS tailored_contact_share_numerator,
           sum(known) AS tailored_contact_share_denominator
    FROM tailored_sums JOIN review_spans USING (span)
    GROUP BY ALL
),
-- 17
meeting_sums AS (
    SELECT team_id, span, count(*) AS meetings
    FROM employer_contacts c
    JOIN job_search s ON c.episode_id = s.episode_id AND c.day BETWEEN s.since AND s.until
    JOIN coaches USING (coach_id) JOIN span_days ON span_days.day = c.day
    WHERE made_by = 'coach' AND mode = 'in_person'
    GROUP BY ALL
),
meetings AS (
    SELECT as_of, team_id, 7000 * sum(meetings) AS meetings
    FROM meeting_sums JOIN review_spans USING (span)
    GROUP BY ALL
),
search_stretches AS (
    SELECT team_id, greatest(s.since, r.since) AS since, least(s.until, r.until) AS until
    FROM job_search s JOIN responsible r USING (episode_id)
    WHERE greatest(s.since, r.since) <= least(s.until, r.until)
),
seekers AS (
    SELECT as_of, team_id, 1000 * sum(least(until, as_of) - greatest(since, first_day) + 1) AS seeker_days
    FROM search_stretches JOIN reviews ON since <= as_of AND until >= first_day
    GROUP BY ALL
),
coach_days AS (
    SELECT as_of, team_id,
           sum(fte_thousandths * (least(coalesce(ended_on, as_of), as_of)
                                  - greatest(coalesce(started_on, first_day), first_day) + 1)) AS coach_days
    FROM coaches JOIN reviews
      ON coalesce(started_on, DATE '0001-01-01') <= as_of AND coalesce(ended_on, DATE '9999-12-31') >= first_day
    GROUP BY ALL
)
SELECT as_of, team_id,
       days_to_employer_meeting_numerator, days_to_employer_meeting_denominator,
       tailored_contact_share_numerator, tailored_contact_share_denominator,
       meetings AS employer_meetings_per_week_numerator,
       CASE WHEN meetings > 0 OR seeker_days > 0 THEN coach_days END AS employer_meetings_per_week_denominator,
       seeker_days AS job_seekers_per_coach_numerator, coach_days AS job_seekers_per_coach_denominator
FROM waiting
FULL JOIN tailored USING (as_of, team_id)
FULL JOIN meetings USING (as_of, team_id)
FULL JOIN seekers USING (as_of, team_id)
FULL JOIN coach_days USING (as_of, team_id);
