/* Runs boundary cases (write_cases.cpp) through the C ABI: each case's inputs as answers, and its criterion's low and
 * high. */
#include <ipsf.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char *next_field(char **rest) {
    char *field = *rest;
    if (field == NULL) return NULL;
    char *tab = strchr(field, '\t');
    if (tab != NULL) *tab++ = '\0';
    *rest = tab;
    return field;
}

/* 0: the case holds. */
static int run(char *line, long number) {
    char *rest = line;
    const char *id = next_field(&rest);
    const int criterion = atoi(next_field(&rest));
    const int low = atoi(next_field(&rest));
    const int high = atoi(next_field(&rest));

    ipsf_edition *edition = NULL;
    ipsf_answers *answers = NULL;
    ipsf_reviews *reviews = NULL;
    ipsf_error *error = NULL;
    ipsf_criterion_score criteria[25] = {IPSF_CRITERION_SCORE_INIT};
    ipsf_review_options options = IPSF_REVIEW_OPTIONS_INIT;
    options.as_of = 20000;
    int32_t status = ipsf_edition_embedded(id, &edition, &error);
    if (status == IPSF_OK) status = ipsf_answers_new(&answers, &error);
    for (char *item = next_field(&rest); item != NULL && status == IPSF_OK; item = next_field(&rest)) {
        ipsf_answer answer = IPSF_ANSWER_INIT;
        answer.item = item;
        answer.value = next_field(&rest);
        status = ipsf_answers_add(answers, &answer, &error);
    }
    if (status == IPSF_OK) status = ipsf_reviews_score(edition, NULL, answers, &options, &reviews, &error);
    if (status == IPSF_OK) status = ipsf_reviews_copy_criteria(reviews, 0, 1, criteria, &error);
    int failed = 1;
    if (status != IPSF_OK) {
        printf("line %ld: %s\n", number, ipsf_error_message(error));
    } else {
        const ipsf_criterion_score *scored = &criteria[criterion - 1];
        failed = scored->low != low || scored->high != high || scored->criterion != criterion;
        if (failed)
            printf("line %ld: criterion %d: %d-%d instead of %d-%d\n", number, criterion, (int)scored->low,
                   (int)scored->high, low, high);
    }
    ipsf_reviews_free(&reviews);
    ipsf_answers_free(&answers);
    ipsf_edition_free(&edition);
    ipsf_error_free(&error);
    return failed;
}

int main(int count, char **arguments) {
    if (count != 2) return 2;
    FILE *cases = fopen(arguments[1], "r");
    if (cases == NULL) return 2;
    char line[4096];
    long number = 0;
    long failed = 0;
    while (fgets(line, sizeof line, cases) != NULL) {
        line[strcspn(line, "\n")] = '\0';
        failed += run(line, ++number);
    }
    fclose(cases);
    printf("%ld passed, %ld failed\n", number - failed, failed);
    return failed == 0 && number >= 25 ? 0 : 1;
}
