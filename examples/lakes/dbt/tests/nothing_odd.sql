{{ config(severity = 'warn') }}
SELECT * FROM {{ ref('warnings') }}
