/* A host with an SQLite of its own, of another version, whose functions it exports: here they end the process, so that
 * a library that called them would be seen. Scores a history that is an SQLite file. */
#include <ipsf.h>
#include <stdio.h>
#include <stdlib.h>

#ifdef _WIN32
#define EXPORTED __declspec(dllexport)
#else
#define EXPORTED __attribute__((visibility("default")))
#endif
#define OF_ANOTHER_VERSION(name) \
    EXPORTED int name(void);     \
    int name(void) { abort(); }

OF_ANOTHER_VERSION(sqlite3_open_v2)
OF_ANOTHER_VERSION(sqlite3_prepare_v2)
OF_ANOTHER_VERSION(sqlite3_step)
OF_ANOTHER_VERSION(sqlite3_column_text)
OF_ANOTHER_VERSION(sqlite3_exec)
OF_ANOTHER_VERSION(sqlite3_close)
OF_ANOTHER_VERSION(sqlite3_libversion_number)

int main(int count, char** arguments) {
    ipsf_edition* edition = NULL;
    ipsf_history* history = NULL;
    ipsf_reviews* reviews = NULL;
    ipsf_error* error = NULL;
    const char* json = NULL;
    ipsf_review_options options = IPSF_REVIEW_OPTIONS_INIT;
    if (count != 3) return 2;
    options.as_of = atoi(arguments[2]);
    int failed = ipsf_edition_for_date(NULL, options.as_of, &edition, &error) ||
                 ipsf_history_load(arguments[1], NULL, &history, &error) ||
                 ipsf_reviews_score(edition, history, NULL, &options, &reviews, &error) ||
                 ipsf_reviews_json(reviews, &json, NULL, &error);
    fputs(failed ? ipsf_error_message(error) : json, failed ? stderr : stdout);
    ipsf_reviews_free(&reviews);
    ipsf_history_free(&history);
    ipsf_edition_free(&edition);
    ipsf_error_free(&error);
    return failed;
}
