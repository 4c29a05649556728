/* Nothing but ipsf.h: it has to compile by itself, in C and C++, and every initialiser with it. */
#include <ipsf.h>

#include "capi/abi_lists.hpp"

#define SAYS_ITS_SIZE(type, initial)                 \
    {                                                \
        const type one = initial;                    \
        if (one.struct_size != sizeof one) return 1; \
    }

int main(void) {
    IPSF_EACH_GIVEN_STRUCT(SAYS_ITS_SIZE)
    IPSF_EACH_FILLED_STRUCT(SAYS_ITS_SIZE)
    const ipsf_contact contact = IPSF_CONTACT_INIT;
    const ipsf_job job = IPSF_JOB_INIT;
    const ipsf_coach coach = IPSF_COACH_INIT;
    const ipsf_episode episode = IPSF_EPISODE_INIT;
    const ipsf_review_options options = IPSF_REVIEW_OPTIONS_INIT;
    const ipsf_due_options due = IPSF_DUE_OPTIONS_INIT;
    const ipsf_punctuality_options punctuality = IPSF_PUNCTUALITY_OPTIONS_INIT;
    const ipsf_phase_overview_options phases = IPSF_PHASE_OVERVIEW_OPTIONS_INIT;
    const int all_empty =
        contact.on == IPSF_NO_DAY && contact.tailored == IPSF_UNKNOWN && contact.episode_id.integer == IPSF_NO_ID &&
        job.ended_on == IPSF_NO_DAY && job.open_market == IPSF_UNKNOWN && job.support_declined_on == IPSF_NO_DAY &&
        coach.fte_thousandths == IPSF_NO_NUMBER && episode.employer_contact_consent == IPSF_UNKNOWN &&
        options.months == 6 && due.as_of == IPSF_NO_DAY && due.horizon == 14 && punctuality.to == IPSF_NO_DAY &&
        phases.as_of == IPSF_NO_DAY;
    return all_empty ? 0 : 1;
}
