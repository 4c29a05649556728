-- What the reviews asked for (as_of, first_day) mean for days and teams. Windows overlap: a span is the days between
-- two edges of windows, so each lies wholly inside or outside every window, and what adds up is added up once for each
-- span and not for each window.
CREATE OR REPLACE TEMP TABLE spans AS
SELECT since, row_number() OVER (ORDER BY since) AS span, lead(since) OVER (ORDER BY since) - 1 AS until
FROM (SELECT first_day AS since FROM reviews UNION SELECT as_of + 1 FROM reviews)
QUALIFY until IS NOT NULL;

CREATE OR REPLACE TEMP TABLE span_days AS
SELECT span, unnest(generate_series(since, until, INTERVAL 1 DAY))::DATE AS day FROM spans;

CREATE OR REPLACE TEMP TABLE review_spans AS
SELECT as_of, span FROM reviews JOIN spans ON first_day <= since AND until <= as_of;

-- Teams that exist on the date.
CREATE OR REPLACE TEMP TABLE reviewed_teams AS
SELECT as_of, team_id FROM reviews JOIN teams ON coalesce(started_on, DATE '0001-01-01') <= as_of;
