/* What a C program says of a history: `load_by_c PATH [SCHEMA]` prints the reviews of 31 December 2024 as JSON. */
#include <ipsf.h>

#include <stdio.h>

int main(int count, char** arguments) {
    ipsf_edition* edition = NULL;
    ipsf_history* history = NULL;
    ipsf_reviews* reviews = NULL;
    ipsf_error* error = NULL;
    const char* json = NULL;
    ipsf_load_options how = IPSF_LOAD_OPTIONS_INIT;
    ipsf_review_options options = IPSF_REVIEW_OPTIONS_INIT;
    int failed;

    if (count < 2) return 2;
    how.schema = count > 2 ? arguments[2] : NULL;
    options.as_of = 20088;
    failed = ipsf_edition_for_date(NULL, options.as_of, &edition, &error) != IPSF_OK ||
             ipsf_history_load(arguments[1], &how, &history, &error) != IPSF_OK ||
             ipsf_reviews_score(edition, history, NULL, &options, &reviews, &error) != IPSF_OK ||
             ipsf_reviews_json(reviews, &json, NULL, &error) != IPSF_OK;
    fputs(failed ? ipsf_error_message(error) : json, failed ? stderr : stdout);
    ipsf_reviews_free(&reviews);
    ipsf_history_free(&history);
    ipsf_edition_free(&edition);
    ipsf_error_free(&error);
    return failed;
}
