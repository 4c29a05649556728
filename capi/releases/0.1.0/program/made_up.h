/* A made-up service and what it is reviewed by, small enough to be worked out by hand. It stands here three times:
 * history/ has it as CSV, made_up.c as rows and columns.c as columns and Arrow's arrays.
 *
 * Team T1 has the coach C1, half time, with the clients K1 (episode E1) and, until April 2024, K3 (E3); and coach 2,
 * full time, with K2 (E2, February to May), K4 (E4, February) and K3 from April on. C3 left in 2023. E1 is in job
 * search since 15 January, met an employer on the 20th, had the job J2 in February and March, and studied from April to
 * June. E3's employer was called in April, and it has the job J1 since May.
 *
 * kept.toml has three criteria, of 1 to 5 points each: 3, clients for each coach; 24, the share of time in the
 * community, 5 from 65 % on, 4 from 50 %; 40, what was agreed on, as answered. T1 on 30 June: two clients for one and a
 * half coaches, 5; 645 of 1000 minutes, 4; "three", 3. That is 12 of 15: "good", which begins at 12. two-scales.toml
 * has 3 and 24 on the one scale and 40 on the other. */
#ifndef MADE_UP_H
#define MADE_UP_H

#include "check.h"

/* days of 2024, since 1970-01-01 */
enum {
    jan_1 = 19723,
    jan_8 = 19730,
    jan_15 = 19737,
    jan_20 = 19742,
    jan_31 = 19753,
    feb_1 = 19754,
    feb_29 = 19782,
    mar_1 = 19783,
    mar_31 = 19813,
    apr_1 = 19814,
    apr_10 = 19823,
    apr_15 = 19828,
    may_1 = 19844,
    may_31 = 19874,
    june_14 = 19888,
    june_29 = 19903,
    june_30 = 19904,
    start_of_2023 = jan_1 - 365,
    end_of_2023 = jan_1 - 1
};

extern ipsf_edition *edition;    /* kept.toml */
extern ipsf_edition *changed;    /* the same with level 5 of criterion 24 from 60 % on: 5 + 5 + 3 = 13 */
extern ipsf_edition *two_scales; /* two-scales.toml */
extern ipsf_history *history;

void make_up(const char *folder);
void free_made_up(void);
/* A path within the program's folder; good until the next call. */
const char *in_folder(const char *name);
/* The options of most reviews: T1 on 30 June. */
ipsf_review_options on_june_30(void);

/* Appends the rows of the tables that are rows in either history, and those that are columns in the other. */
void add_few_rows(ipsf_builder *builder);
void add_other_rows(ipsf_builder *builder);

#endif
