/* A client-record system that has rows: it appends them, scores the team and reads the result as structs. */
#include <ipsf.h>
#include <stdio.h>
#include <stdlib.h>

static const ipsf_id team = {"North", 0};

static int32_t hand_over(ipsf_builder *builder, ipsf_error **error) {
    ipsf_coach coach = IPSF_COACH_INIT;
    coach.coach_id.integer = 1;
    coach.team_id = team;
    coach.fte_thousandths = 500;
    int32_t status = ipsf_builder_add_coach(builder, &coach, error);

    for (int64_t client = 1; client <= 12 && status == IPSF_OK; ++client) {
        ipsf_episode episode = IPSF_EPISODE_INIT;
        episode.episode_id.integer = client;
        episode.client_id.integer = client;
        episode.coach_id.integer = 1;
        episode.started_on = 19723; /* 2024-01-01 */
        status = ipsf_builder_add_episode(builder, &episode, error);
    }
    return status;
}

static int32_t report(const ipsf_edition *edition, const ipsf_reviews *reviews, ipsf_error **error) {
    ipsf_scale scale = IPSF_SCALE_INIT; /* the only one of this edition */
    ipsf_review review = IPSF_REVIEW_INIT;
    ipsf_criterion_score *criteria = calloc((size_t)ipsf_edition_criterion_count(edition), sizeof *criteria);
    if (criteria == NULL) return IPSF_OUT_OF_MEMORY;
    criteria[0].struct_size = sizeof *criteria;
    int32_t status = ipsf_edition_copy_scales(edition, 0, 1, &scale, error);
    if (status == IPSF_OK) status = ipsf_reviews_copy(reviews, 0, 1, &review, error);
    if (status == IPSF_OK) status = ipsf_reviews_copy_criteria(reviews, 0, 1, criteria, error);
    /* 12 clients for half a coach are 24 for a whole one: level 4. The rest waits for answers. */
    if (status == IPSF_OK)
        printf("%s: %d-%d of %d; %s: %d\n", review.team, (int)review.total_low, (int)review.total_high,
               (int)scale.highest_total, criteria[0].key, (int)criteria[0].score);
    free(criteria);
    return status;
}

int main(void) {
    ipsf_edition *edition = NULL;
    ipsf_builder *builder = NULL;
    ipsf_history *history = NULL;
    ipsf_reviews *reviews = NULL;
    ipsf_error *error = NULL;
    ipsf_review_options options = IPSF_REVIEW_OPTIONS_INIT;
    options.as_of = 19904; /* 2024-06-30 */

    int32_t status = ipsf_edition_embedded("fi-2021-11", &edition, &error);
    if (status == IPSF_OK) status = ipsf_builder_new(NULL, &builder, &error);
    if (status == IPSF_OK) status = hand_over(builder, &error);
    if (status == IPSF_OK) status = ipsf_builder_finish(builder, &history, &error);
    if (status == IPSF_OK) status = ipsf_reviews_score(edition, history, NULL, &options, &reviews, &error);
    if (status == IPSF_OK) status = report(edition, reviews, &error);
    if (status != IPSF_OK) fprintf(stderr, "%s: %s\n", ipsf_status_name(status), ipsf_error_message(error));

    ipsf_reviews_free(&reviews);
    ipsf_history_free(&history);
    ipsf_builder_free(&builder);
    ipsf_edition_free(&edition);
    ipsf_error_free(&error);
    return status == IPSF_OK ? 0 : 1;
}
