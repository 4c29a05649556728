#include <ipsf.h>
#include <stdio.h>

int main(void) {
    const char *const states[] = {"days left", "days late", "done, days late"};
    const char *const coach = "C3";
    ipsf_edition *edition = NULL;
    ipsf_history *history = NULL;
    ipsf_due_list *list = NULL;
    ipsf_error *error = NULL;
    ipsf_due_options options = IPSF_DUE_OPTIONS_INIT;
    options.as_of = 19851; /* 2024-05-08 */
    options.horizon = 7;   /* what comes within a week */
    options.met = 2;       /* what was done in the last two days */
    options.coaches = &coach;
    options.coach_count = 1;
    int failed = ipsf_edition_for_date(NULL, options.as_of, &edition, &error) ||
                 ipsf_history_load("examples/kainuu-like", NULL, &history, &error) ||
                 ipsf_due_list_new(edition, history, &options, &list, &error);
    for (int64_t i = 0; !failed && i < ipsf_due_list_count(list); ++i) {
        ipsf_due_item item = IPSF_DUE_ITEM_INIT;
        ipsf_process_deadline deadline = IPSF_PROCESS_DEADLINE_INIT;
        failed = ipsf_due_list_copy(list, i, 1, &item, &error) ||
                 ipsf_edition_copy_deadlines(edition, item.deadline, 1, &deadline, &error);
        if (!failed)
            printf("%d %s: %s %s\n", (int)item.days, states[item.state], deadline.title_en,
                   item.episode ? item.episode : "");
    }
    if (failed) fputs(ipsf_error_message(error), stderr);
    ipsf_due_list_free(&list);
    ipsf_history_free(&history);
    ipsf_edition_free(&edition);
    ipsf_error_free(&error);
    return failed;
}
