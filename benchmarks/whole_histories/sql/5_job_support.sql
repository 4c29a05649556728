-- Criterion 23: contacts with the client before a job, through its first year and at its end. Job day n is the start +
-- n days. What a job's contacts say does not depend on the review; which reviews ask for it does.

-- Jobs that a review may ask about. supported_until: the last day on which support is on, before the start when it
-- never is.
CREATE OR REPLACE TEMP TABLE supported_jobs AS
SELECT job_id, episode_id, team_id, started_on, end_known_on, end_contact_by,
       least(coalesce(ended_on, DATE '9999-12-31'), coalesce(support_declined_on - 1, DATE '9999-12-31'))
           AS supported_until
FROM team_jobs LEFT JOIN end_contact_days ON end_known_on = day
WHERE started_on + 364 >= getvariable('first_day')
   OR end_known_on BETWEEN getvariable('first_day') AND getvariable('last_day');

-- Their contacts with the client, made by a coach; a contact serves every job of the episode.
CREATE OR REPLACE TEMP TABLE job_contacts AS
SELECT job_id, day, mode, day - started_on AS job_day
FROM contacts JOIN supported_jobs USING (episode_id)
WHERE party = 'client' AND outcome = 'met' AND made_by = 'coach'
  AND day BETWEEN getvariable('first_day') - 30 AND getvariable('last_day')
  AND (day - started_on BETWEEN -7 AND 364 OR day BETWEEN end_known_on AND end_contact_by);

CREATE OR REPLACE TEMP TABLE met_jobs AS
WITH met AS (
    SELECT job_id,
           bool_or(job_day BETWEEN -7 AND -1) AS week_before,
           min(day) FILTER (job_day BETWEEN 0 AND 3) AS met_by,
           bool_or(job_day BETWEEN 0 AND 6) AS week_1, bool_or(job_day BETWEEN 7 AND 13) AS week_2,
           bool_or(job_day BETWEEN 14 AND 20) AS week_3, bool_or(job_day BETWEEN 21 AND 27) AS week_4,
           bool_or(job_day BETWEEN 28 AND 58) AS after_first_month,
           bool_or(job_day BETWEEN 120 AND 150) AS after_four_months
    FROM job_contacts WHERE mode = 'in_person' GROUP BY job_id
),
ended AS (
    SELECT job_id, min(day) AS end_contact_on
    FROM job_contacts JOIN supported_jobs USING (job_id)
    WHERE day BETWEEN end_known_on AND end_contact_by
    GROUP BY job_id
)
SELECT * FROM supported_jobs LEFT JOIN met USING (job_id) LEFT JOIN ended USING (job_id);

WITH
start_met AS (
    SELECT as_of, team_id,
           count(*) FILTER (week_before) AS met_week_before_share_numerator,
           count(*) AS met_week_before_share_denominator,
           count(*) FILTER (met_by <= as_of) AS met_within_three_days_share_numerator,
           count(*) FILTER (started_on + 3 <= as_of OR met_by <= as_of) AS met_within_three_days_share_denominator
    FROM met_jobs JOIN reviews ON started_on BETWEEN first_day AND as_of
    GROUP BY ALL
),
job_weeks AS (
    SELECT team_id, started_on + 7 * week AS first, started_on + 7 * week + 6 AS last,
           CASE week WHEN 0 THEN week_1 WHEN 1 THEN week_2 WHEN 2 THEN week_3 ELSE week_4 END AS met
    FROM met_jobs CROSS JOIN (SELECT unnest([0, 1, 2, 3]) AS week)
    WHERE supported_until >= started_on + 7 * week + 6
),
week_sums AS (
    SELECT team_id, a.span AS first_span, b.span AS last_span, count(*) FILTER (met) AS met, count(*) AS weeks
    FROM job_weeks JOIN span_days a ON first = a.day JOIN span_days b ON last = b.day
    GROUP BY ALL
),
first_month AS (
    SELECT a.as_of, team_id, sum(met) AS first_month_weeks_met_share_numerator,
           sum(weeks) AS first_month_weeks_met_share_denominator
    FROM week_sums JOIN review_spans a ON first_span = a.span
         JOIN review_spans b ON last_span = b.span AND a.as_of = b.as_of
    GROUP BY ALL
),
counted_contacts AS (
    SELECT team_id, span, count(*) AS contacts
    FROM job_contacts JOIN supported_jobs USING (job_id) JOIN span_days USING (day)
    WHERE mode = 'in_person' AND job_day BETWEEN 28 AND 364 AND day <= supported_until
    GROUP BY ALL
),
first_year_contacts AS (
    SELECT as_of, team_id, 365 * sum(contacts) AS contacts_per_month_first_year_numerator
    FROM counted_contacts JOIN review_spans USING (span)
    GROUP BY ALL
),
first_year_days AS (
    SELECT as_of, team_id,
           12 * sum(least(started_on + 364, supported_until, as_of) - greatest(started_on + 28, first_day) + 1)
               AS contacts_per_month_first_year_denominator
    FROM met_jobs JOIN reviews ON started_on + 28 <= as_of AND least(started_on + 364, supported_until) >= first_day
    WHERE supported_until >= started_on + 28
    GROUP BY ALL
),
first_month_sums AS (
    SELECT team_id, span, count(*) FILTER (after_first_month) AS met, count(*) AS jobs
    FROM met_jobs JOIN span_days ON started_on + 58 = day
    WHERE supported_until >= started_on + 28
    GROUP BY ALL
),
first_month_over AS (
    SELECT as_of, team_id, sum(met) AS met_after_first_month_share_numerator,
           sum(jobs) AS met_after_first_month_share_denominator
    FROM first_month_sums JOIN review_spans USING (span)
    GROUP BY ALL
),
four_months_sums AS (
    SELECT team_id, span, count(*) FILTER (after_four_months) AS met, count(*) AS jobs
    FROM met_jobs JOIN span_days ON started_on + 150 = day
    WHERE supported_until >= started_on + 120
    GROUP BY ALL
),
four_months_over AS (
    SELECT as_of, team_id, sum(met) AS met_after_four_months_share_numerator,
           sum(jobs) AS met_after_four_months_share_denominator
    FROM four_months_sums JOIN review_spans USING (span)
    GROUP BY ALL
),
end_met AS (
    SELECT as_of, team_id, count(*) FILTER (end_contact_on <= as_of) AS end_contact_share_numerator,
           count(*) FILTER (end_contact_by <= as_of OR end_contact_on <= as_of) AS end_contact_share_denominator
    FROM met_jobs JOIN reviews ON end_known_on BETWEEN first_day AND as_of
    GROUP BY ALL
)
SELECT *
FROM start_met
FULL JOIN first_month USING (as_of, team_id)
FULL JOIN first_year_contacts USING (as_of, team_id)
FULL JOIN first_year_days USING (as_of, team_id)
FULL JOIN first_month_over USING (as_of, team_id)
FULL JOIN four_months_over USING (as_of, team_id)
FULL JOIN end_met USING (as_of, team_id);
