-- Criterion 23: contacts with the client before a job, through its first year and at its end. weeks: those of the first
-- four weeks that count.
WITH by_job AS (
    SELECT *, started_on >= :first_day AS started, end_known_on BETWEEN :first_day AND :as_of AS ended,
           filter(array(0, 1, 2, 3),
                  week -> started_on + 7 * week >= :first_day
                          AND started_on + (7 * week + 6) <= least(supported_until, :as_of)) AS weeks,
           supported_until >= started_on + 28 AND started_on + 58 BETWEEN :first_day AND :as_of AS first_month,
           supported_until >= started_on + 120 AND started_on + 150 BETWEEN :first_day AND :as_of AS four_months,
           datediff(least(started_on + 364, supported_until, :as_of), greatest(started_on + 28, :first_day)) + 1
               AS first_year_days
    FROM met_jobs
)
SELECT team_id,
       count_if(started AND week_before) AS met_week_before_share_numerator,
       count_if(started) AS met_week_before_share_denominator,
       count_if(started AND within_three_days) AS met_within_three_days_share_numerator,
       count_if(started AND (started_on + 3 <= :as_of OR within_three_days)) AS met_within_three_days_share_denominator,
       sum(size(array_intersect(weeks, weeks_met))) AS first_month_weeks_met_share_numerator,
       sum(size(weeks)) AS first_month_weeks_met_share_denominator,
       365 * sum(first_year_contacts) AS contacts_per_month_first_year_numerator,
       12 * sum(greatest(first_year_days, 0)) AS contacts_per_month_first_year_denominator,
       count_if(first_month AND after_first_month) AS met_after_first_month_share_numerator,
       count_if(first_month) AS met_after_first_month_share_denominator,
       count_if(four_months AND after_four_months) AS met_after_four_months_share_numerator,
       count_if(four_months) AS met_after_four_months_share_denominator,
       count_if(ended AND at_end) AS end_contact_share_numerator,
       count_if(ended AND (end_contact_by <= :as_of OR at_end)) AS end_contact_share_denominator
FROM by_job
GROUP BY team_id
