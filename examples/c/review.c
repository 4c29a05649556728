#include <ipsf.h>
#include <stdio.h>

int main(void) {
    ipsf_edition *edition = NULL;
    ipsf_history *history = NULL;
    ipsf_reviews *reviews = NULL;
    ipsf_error *error = NULL;
    const char *json = NULL;
    ipsf_review_options options = IPSF_REVIEW_OPTIONS_INIT;
    options.as_of = 19851; /* 2024-05-08 */
    int failed = ipsf_edition_for_date(NULL, options.as_of, &edition, &error) ||
                 ipsf_history_load("examples/kainuu-like", NULL, &history, &error) ||
                 ipsf_reviews_score(edition, history, NULL, &options, &reviews, &error) ||
                 ipsf_reviews_json(reviews, &json, NULL, &error);
    fputs(failed ? ipsf_error_message(error) : json, failed ? stderr : stdout);
    ipsf_reviews_free(&reviews);
    ipsf_history_free(&history);
    ipsf_edition_free(&edition);
    ipsf_error_free(&error);
    return failed;
}
