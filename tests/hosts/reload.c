/* A host that loads the library when it needs it and lets it go again: reload LIBRARY HISTORY. */
#include <ipsf.h>

#include <dlfcn.h>
#include <stdio.h>
#include <string.h>

enum { times = 25 };

typedef int32_t for_date(const char *, int32_t, ipsf_edition **, ipsf_error **);
typedef int32_t load(const char *, const ipsf_load_options *, ipsf_history **, ipsf_error **);
typedef int32_t score(const ipsf_edition *, const ipsf_history *, const ipsf_answers *, const ipsf_review_options *,
                      ipsf_reviews **, ipsf_error **);
typedef int32_t json(ipsf_reviews *, const char **, int64_t *, ipsf_error **);
typedef void free_reviews(ipsf_reviews **);
typedef void free_history(ipsf_history **);
typedef void free_edition(ipsf_edition **);

/* Into a pointer to a function, which ISO C does not convert from dlsym's. */
static int find(void *library, const char *name, void *function) {
    void *const found = dlsym(library, name);
    memcpy(function, &found, sizeof found);
    return found != NULL;
}

static int score_once(const char *path, const char *history_path) {
    void *const library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    if (library == NULL) return fprintf(stderr, "%s\n", dlerror()), 0;
    for_date *edition_for_date;
    load *history_load;
    score *reviews_score;
    json *reviews_json;
    free_reviews *reviews_free;
    free_history *history_free;
    free_edition *edition_free;
    int done = find(library, "ipsf_edition_for_date", &edition_for_date) &&
               find(library, "ipsf_history_load", &history_load) &&
               find(library, "ipsf_reviews_score", &reviews_score) &&
               find(library, "ipsf_reviews_json", &reviews_json) &&
               find(library, "ipsf_reviews_free", &reviews_free) &&
               find(library, "ipsf_history_free", &history_free) && find(library, "ipsf_edition_free", &edition_free);
    if (done) {
        ipsf_edition *edition = NULL;
        ipsf_history *history = NULL;
        ipsf_reviews *reviews = NULL;
        const char *text = NULL;
        ipsf_review_options options = IPSF_REVIEW_OPTIONS_INIT;
        options.as_of = 19851; /* 2024-05-08 */
        done = edition_for_date(NULL, options.as_of, &edition, NULL) == 0 &&
               history_load(history_path, NULL, &history, NULL) == 0 &&
               reviews_score(edition, history, NULL, &options, &reviews, NULL) == 0 &&
               reviews_json(reviews, &text, NULL, NULL) == 0 && strstr(text, "\"total\": 103") != NULL;
        reviews_free(&reviews);
        history_free(&history);
        edition_free(&edition);
    }
    return dlclose(library) == 0 && done;
}

int main(int count, char **arguments) {
    if (count != 3) return 2;
    for (int turn = 0; turn < times; ++turn)
        if (!score_once(arguments[1], arguments[2])) return fprintf(stderr, "turn %d failed\n", turn), 1;
    return 0;
}
