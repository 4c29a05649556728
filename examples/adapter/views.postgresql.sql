-- The made-up record system (vendor.py) as a caseload history: what `ipsf adapter` prints, filled in.

CREATE SCHEMA IF NOT EXISTS "ipsf";

CREATE VIEW "ipsf"."teams" AS
SELECT
    tunnus AS "team_id"
  , nimi AS "name"
  , alue AS "region"
  , malli AS "service_model"
  , perustettu AS "started_on"
FROM yksikko;

-- Of the posts only those of coaches; per cent become a share.
CREATE VIEW "ipsf"."coaches" AS
SELECT
    henkilo.tunnus AS "coach_id"
  , yksikko.tunnus AS "team_id"
  , CAST(tehtava.tyoaika_pct / 100 AS numeric(4, 3)) AS "fte"
  , tehtava.alkaa AS "started_on"
  , tehtava.paattyy AS "ended_on"
FROM tehtava
JOIN henkilo ON henkilo.id = tehtava.henkilo_id
JOIN yksikko ON yksikko.id = tehtava.yksikko_id
WHERE tehtava.nimike = 'työhönvalmentaja';

-- The first coach is who was responsible first; codes become words.
CREATE VIEW "ipsf"."episodes" AS
SELECT
    asiakkuus.numero AS "episode_id"
  , asiakas.peitetunnus AS "client_id"
  , henkilo.tunnus AS "coach_id"
  , asiakkuus.avattu AS "started_on"
  , asiakkuus.suljettu AS "ended_on"
  , CASE asiakkuus.sulkusyy
        WHEN 1 THEN 'client_wish' WHEN 2 THEN 'agreed' WHEN 3 THEN 'no_longer_wants_work'
        WHEN 4 THEN 'lighter_support' WHEN 5 THEN 'interrupted'
        ELSE CASE WHEN asiakkuus.suljettu IS NOT NULL THEN 'other' END
    END AS "end_reason"
  , CASE asiakkuus.tulotapa
        WHEN 1 THEN 'self' WHEN 2 THEN 'care_team' WHEN 3 THEN 'employment_services' WHEN 9 THEN 'other'
    END AS "referral"
  , hoitotaho.tunnus AS "care_team_id"
  , asiakkuus.lupa_tyonantajille = 'K' AS "employer_contact_consent"
FROM asiakkuus
JOIN asiakas ON asiakas.id = asiakkuus.asiakas_id
LEFT JOIN hoitotaho ON hoitotaho.id = asiakkuus.hoitotaho_id
JOIN vastuu ON vastuu.asiakkuus_id = asiakkuus.id
    AND vastuu.alkaa = (SELECT MIN(alkaa) FROM vastuu AS muu WHERE muu.asiakkuus_id = asiakkuus.id)
JOIN henkilo ON henkilo.id = vastuu.henkilo_id;

-- Whoever was responsible after the first.
CREATE VIEW "ipsf"."transfers" AS
SELECT
    asiakkuus.numero AS "episode_id"
  , vastuu.alkaa AS "on"
  , henkilo.tunnus AS "coach_id"
FROM vastuu
JOIN asiakkuus ON asiakkuus.id = vastuu.asiakkuus_id
JOIN henkilo ON henkilo.id = vastuu.henkilo_id
WHERE vastuu.alkaa > (SELECT MIN(alkaa) FROM vastuu AS muu WHERE muu.asiakkuus_id = asiakkuus.id);

CREATE VIEW "ipsf"."phases" AS
SELECT
    asiakkuus.numero AS "episode_id"
  , vaihe.alkaa AS "on"
  , vaihe.vaihe AS "phase"
FROM vaihe
JOIN asiakkuus ON asiakkuus.id = vaihe.asiakkuus_id;

-- One table of contacts, whose type says with whom. Meetings of the staff (900) and signals (700s) are none, nor is
-- what was taken back. The system keeps the time of day, which is left out.
CREATE VIEW "ipsf"."contacts" AS
SELECT
    CAST(tapahtuma.alkoi AS date) AS "on"
  , henkilo.tunnus AS "coach_id"
  , CASE tapahtuma.tyyppi
        WHEN 110 THEN 'client' WHEN 210 THEN 'employer' WHEN 220 THEN 'employer' WHEN 310 THEN 'partner'
        WHEN 320 THEN 'care_team' WHEN 330 THEN 'family'
    END AS "party"
  , asiakkuus.numero AS "episode_id"
  , CASE tapahtuma.tyyppi WHEN 220 THEN 'client' ELSE 'coach' END AS "made_by"
  , CASE tapahtuma.etana WHEN 1 THEN 'remote' ELSE 'in_person' END AS "mode"
  , CASE tapahtuma.peruuntui WHEN 1 THEN 'missed' ELSE 'met' END AS "outcome"
  , CASE tapahtuma.paikka
        WHEN 10 THEN 'office' WHEN 20 THEN 'community' WHEN 30 THEN 'workplace' WHEN 40 THEN 'home'
    END AS "place"
  , tyonantaja.tunnus AS "employer_id"
  , tapahtuma.raataloity = 1 AS "tailored"
FROM tapahtuma
JOIN henkilo ON henkilo.id = tapahtuma.henkilo_id
LEFT JOIN asiakkuus ON asiakkuus.id = tapahtuma.asiakkuus_id
LEFT JOIN tyonantaja ON tyonantaja.id = tapahtuma.tyonantaja_id
WHERE tapahtuma.tyyppi < 700 AND tapahtuma.poistettu = 0;

CREATE VIEW "ipsf"."jobs" AS
SELECT
    tyosuhde.numero AS "job_id"
  , asiakkuus.numero AS "episode_id"
  , tyonantaja.tunnus AS "employer_id"
  , tyosuhde.alkaa AS "started_on"
  , tyosuhde.paattyy AS "ended_on"
  , tyosuhde.paattyminen_tiedossa AS "end_known_on"
  , CASE tyosuhde.paattymistapa WHEN 1 THEN 'as_agreed' WHEN 2 THEN 'broke_off' END AS "end_reason"
  , tyosuhde.ammattikoodi AS "occupation"
  , tyosuhde.avoimet_markkinat = 'K' AS "open_market"
  , CASE tyosuhde.muoto
        WHEN 1 THEN 'permanent' WHEN 2 THEN 'fixed_term' WHEN 3 THEN 'seasonal' WHEN 4 THEN 'agency'
    END AS "contract"
FROM tyosuhde
JOIN asiakkuus ON asiakkuus.id = tyosuhde.asiakkuus_id
JOIN tyonantaja ON tyonantaja.id = tyosuhde.tyonantaja_id;

CREATE VIEW "ipsf"."studies" AS
SELECT
    asiakkuus.numero AS "episode_id"
  , opinto.alkaa AS "started_on"
  , opinto.paattyy AS "ended_on"
FROM opinto
JOIN asiakkuus ON asiakkuus.id = opinto.asiakkuus_id;

-- A form that was begun and not completed has no day yet.
CREATE VIEW "ipsf"."forms" AS
SELECT
    asiakkuus.numero AS "episode_id"
  , CASE lomake.tyyppi
        WHEN 11 THEN 'cooperation_agreement' WHEN 12 THEN 'form_a' WHEN 21 THEN 'benefits_counselling'
        WHEN 41 THEN 'form_d' WHEN 51 THEN 'form_e'
    END AS "form"
  , lomake.valmis AS "on"
FROM lomake
JOIN asiakkuus ON asiakkuus.id = lomake.asiakkuus_id
WHERE lomake.valmis IS NOT NULL;

CREATE VIEW "ipsf"."signals" AS
SELECT
    asiakkuus.numero AS "episode_id"
  , CAST(tapahtuma.alkoi AS date) AS "on"
  , CASE tapahtuma.tyyppi
        WHEN 710 THEN 'unanswered_call' WHEN 720 THEN 'job_lead' WHEN 730 THEN 'serious_problem'
    END AS "kind"
FROM tapahtuma
JOIN asiakkuus ON asiakkuus.id = tapahtuma.asiakkuus_id
WHERE tapahtuma.tyyppi BETWEEN 700 AND 799 AND tapahtuma.poistettu = 0;

CREATE VIEW "ipsf"."work_time" AS
SELECT
    henkilo.tunnus AS "coach_id"
  , tyoaika.viikko_alkaa AS "on"
  , tyoaika.minuutit AS "minutes"
  , tyoaika.valmennus AS "coaching_minutes"
  , tyoaika.kentalla AS "community_minutes"
FROM tyoaika
JOIN henkilo ON henkilo.id = tyoaika.henkilo_id;

CREATE VIEW "ipsf"."team_events" AS
SELECT
    yksikko.tunnus AS "team_id"
  , tiimikirjaus.paiva AS "on"
  , CASE tiimikirjaus.laji
        WHEN 1 THEN 'guidance' WHEN 2 THEN 'tracking_review' WHEN 3 THEN 'goals_communicated'
        WHEN 4 THEN 'care_team_visit' WHEN 5 THEN 'outcome_review' WHEN 6 THEN 'steering_group'
    END AS "kind"
  , hoitotaho.tunnus AS "care_team_id"
FROM tiimikirjaus
JOIN yksikko ON yksikko.id = tiimikirjaus.yksikko_id
LEFT JOIN hoitotaho ON hoitotaho.id = tiimikirjaus.hoitotaho_id;

CREATE VIEW "ipsf"."answers" AS
SELECT
    yksikko.tunnus AS "team_id"
  , arviointivastaus.kohta AS "item"
  , arviointivastaus.arvo AS "value"
  , arviointivastaus.paiva AS "on"
  , CASE arviointivastaus.lahde
        WHEN 1 THEN 'interview' WHEN 2 THEN 'observation' WHEN 3 THEN 'documents'
    END AS "source"
FROM arviointivastaus
JOIN yksikko ON yksikko.id = arviointivastaus.yksikko_id;
