-- What a coach's contacts with the client say of each job that criterion 23 may ask about. Job day n is the start + n
-- days; a contact serves every job of the episode. supported_until: the last day on which support is on, before the
-- start when it never is.
WITH supported_jobs AS (
    SELECT job_id, episode_id, team_id, started_on, end_known_on, end_contact_by,
           least(coalesce(ended_on, DATE '9999-12-31'), support_declined_on - 1) AS supported_until
    FROM team_jobs LEFT JOIN end_contact_days ON end_known_on = day
    WHERE started_on + 364 >= :first_day OR end_known_on BETWEEN :first_day AND :as_of
),
job_contacts AS (
    SELECT job_id, day, mode, datediff(day, started_on) AS job_day, day <= supported_until AS supported,
           day BETWEEN end_known_on AND end_contact_by AS at_end
    FROM met_contacts JOIN supported_jobs USING (episode_id)
    WHERE party = 'client' AND made_by = 'coach'
),
met AS (
    SELECT job_id,
           bool_or(mode = 'in_person' AND job_day BETWEEN -7 AND -1) AS week_before,
           bool_or(mode = 'in_person' AND job_day BETWEEN 0 AND 3) AS within_three_days,
           collect_set(CASE WHEN mode = 'in_person' AND job_day BETWEEN 0 AND 27 THEN job_day DIV 7 END) AS weeks_met,
           bool_or(mode = 'in_person' AND job_day BETWEEN 28 AND 58) AS after_first_month,
           bool_or(mode = 'in_person' AND job_day BETWEEN 120 AND 150) AS after_four_months,
           count_if(mode = 'in_person' AND job_day BETWEEN 28 AND 364 AND supported AND day >= :first_day)
               AS first_year_contacts,
           bool_or(at_end) AS at_end
    FROM job_contacts
    WHERE job_day BETWEEN -7 AND 364 OR at_end
    GROUP BY job_id
)
SELECT * FROM supported_jobs LEFT JOIN met USING (job_id)
