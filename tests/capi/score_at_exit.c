/* A thread that still scores while the process ends finds the library whole. A function that exit() calls after
 * everything that was made later is gone stands for that thread. */
#include <ipsf.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char *json_of_a_review(void) {
    ipsf_edition *edition = NULL;
    ipsf_service_model *model = NULL;
    ipsf_builder *builder = NULL;
    ipsf_history *history = NULL;
    ipsf_reviews *reviews = NULL;
    char *copy = NULL;
    ipsf_team team = IPSF_TEAM_INIT;
    team.team_id.text = "T1";
    ipsf_review_options options = IPSF_REVIEW_OPTIONS_INIT;
    options.as_of = 20000;
    const char *json = NULL;
    int64_t length = 0;
    if (ipsf_edition_for_date(NULL, options.as_of, &edition, NULL) == IPSF_OK &&
        ipsf_edition_deadline_count(edition) > 0 && ipsf_edition_embedded_id(0) != NULL &&
        ipsf_service_model_embedded(ipsf_service_model_embedded_id(0), &model, NULL) == IPSF_OK &&
        ipsf_builder_new(NULL, &builder, NULL) == IPSF_OK && ipsf_builder_add_team(builder, &team, NULL) == IPSF_OK &&
        ipsf_builder_add_table(builder, "coaches", NULL) == IPSF_OK &&
        ipsf_builder_add_table(builder, "episodes", NULL) == IPSF_OK &&
        ipsf_builder_finish(builder, &history, NULL) == IPSF_OK &&
        ipsf_reviews_score(edition, history, NULL, &options, &reviews, NULL) == IPSF_OK &&
        ipsf_reviews_json(reviews, &json, &length, NULL) == IPSF_OK) {
        copy = malloc((size_t)length + 1);
        if (copy != NULL) memcpy(copy, json, (size_t)length + 1);
    }
    ipsf_reviews_free(&reviews);
    ipsf_history_free(&history);
    ipsf_builder_free(&builder);
    ipsf_service_model_free(&model);
    ipsf_edition_free(&edition);
    return copy;
}

static char *before;

static void score_again(void) {
    char *after = json_of_a_review();
    const int same = before != NULL && after != NULL && strcmp(before, after) == 0;
    free(after);
    free(before);
    if (!same) {
        fputs("at exit the review is another\n", stderr);
        _Exit(1);
    }
}

int main(void) {
    if (atexit(score_again) != 0) return 2; /* before the library has made anything: called when that is gone */
    before = json_of_a_review();
    return before == NULL;
}
