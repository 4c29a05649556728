/* Every function of the C ABI that opens files, called as a program of a vendor would: FUNCTION FILE...
 * What was read goes to standard output, an error's rule and message to standard error; the exit status is the
 * function's own. */
#include <ipsf.h>
#include <stdio.h>
#include <string.h>

enum { DAY = 20088, FIRST_DAY = 20028 }; /* 2024-12-31, 2024-11-01 */

static ipsf_error *error = NULL;

static int32_t tell(int32_t status) {
    ipsf_problem problem = IPSF_PROBLEM_INIT;
    if (status == IPSF_OK) return status;
    if (ipsf_error_problem(error, 0, &problem) == IPSF_OK) fprintf(stderr, "%s ", problem.rule);
    fprintf(stderr, "%s: %s\n", ipsf_status_name(status), ipsf_error_message(error));
    ipsf_error_free(&error);
    return status;
}

static int32_t edition_load(const char *file) {
    ipsf_edition *edition = NULL;
    const int32_t status = ipsf_edition_load(file, &edition, &error);
    if (status == IPSF_OK) fputs(ipsf_edition_toml(edition, NULL), stdout);
    ipsf_edition_free(&edition);
    return tell(status);
}

static int32_t show(const ipsf_edition *edition, const ipsf_history *history) {
    ipsf_reviews *reviews = NULL;
    ipsf_review_options options = IPSF_REVIEW_OPTIONS_INIT;
    const char *json = NULL;
    options.as_of = DAY;
    int32_t status = ipsf_reviews_score(edition, history, NULL, &options, &reviews, &error);
    if (status == IPSF_OK) status = ipsf_reviews_json(reviews, &json, NULL, &error);
    if (status == IPSF_OK) fputs(json, stdout);
    ipsf_reviews_free(&reviews);
    return status;
}

static int32_t publish(const ipsf_edition *edition, const ipsf_history *history, const char *into) {
    ipsf_series_options options = IPSF_SERIES_OPTIONS_INIT;
    ipsf_publish_options published = IPSF_PUBLISH_OPTIONS_INIT;
    options.from = FIRST_DAY;
    options.to = DAY;
    published.into = into;
    return ipsf_publish(edition, history, NULL, &options, &published, &error);
}

static int32_t history_load(const char *function, const char *path, const char *out) {
    ipsf_edition *edition = NULL;
    ipsf_history *history = NULL;
    ipsf_load_options options = IPSF_LOAD_OPTIONS_INIT;
    options.threads = 1;
    int32_t status = ipsf_edition_for_date(NULL, DAY, &edition, &error);
    if (status == IPSF_OK) status = ipsf_history_load(path, &options, &history, &error);
    if (status == IPSF_OK)
        status = strcmp(function, "history_load") == 0   ? show(edition, history)
                 : strcmp(function, "history_pack") == 0 ? ipsf_history_pack(history, edition, out, &error)
                                                         : publish(edition, history, out);
    ipsf_history_free(&history);
    ipsf_edition_free(&edition);
    return tell(status);
}

int main(int count, char **arguments) {
    if (count == 3 && strcmp(arguments[1], "edition_load") == 0) return edition_load(arguments[2]);
    if (count == 3 || count == 4) return history_load(arguments[1], arguments[2], arguments[3]);
    return 64;
}
