/* Two threads that call the library at the same moment, before anybody else has: first_call HISTORY. */
#include <ipsf.h>

#include <pthread.h>
#include <stdio.h>
#include <string.h>

static pthread_barrier_t both;
static const char *path;

static void *score(void *total_is_right) {
    ipsf_edition *edition = NULL;
    ipsf_history *history = NULL;
    ipsf_reviews *reviews = NULL;
    const char *text = NULL;
    ipsf_review_options options = IPSF_REVIEW_OPTIONS_INIT;
    options.as_of = 19851; /* 2024-05-08 */
    (void)pthread_barrier_wait(&both);
    *(int *)total_is_right = ipsf_edition_for_date(NULL, options.as_of, &edition, NULL) == IPSF_OK &&
                             ipsf_history_load(path, NULL, &history, NULL) == IPSF_OK &&
                             ipsf_reviews_score(edition, history, NULL, &options, &reviews, NULL) == IPSF_OK &&
                             ipsf_reviews_json(reviews, &text, NULL, NULL) == IPSF_OK &&
                             strstr(text, "\"total\": 103") != NULL;
    ipsf_reviews_free(&reviews);
    ipsf_history_free(&history);
    ipsf_edition_free(&edition);
    return NULL;
}

int main(int count, char **arguments) {
    if (count != 2) return 2;
    path = arguments[1];
    int right[2] = {0, 0};
    pthread_t threads[2];
    if (pthread_barrier_init(&both, NULL, 2) != 0) return 2;
    for (int place = 0; place < 2; ++place)
        if (pthread_create(&threads[place], NULL, score, &right[place]) != 0) return 2;
    for (int place = 0; place < 2; ++place) (void)pthread_join(threads[place], NULL);
    return right[0] && right[1] ? 0 : 1;
}
