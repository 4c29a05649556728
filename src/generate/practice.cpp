#include "generate/practice.hpp"

#include <algorithm>

namespace ipsf::simulation {

practice draw_practice(random_source chance) {
    const int quality = (chance.between(0, 1000) + chance.between(0, 1000)) / 2;
    // No service is good or bad at everything: each habit lies within 200 of the quality.
    const auto habit = [&](int worst, int best) {
        const int trait = std::clamp(quality + chance.between(-200, 200), 0, 1000);
        return worst + (best - worst) * trait / 1000;
    };
    practice drawn{};
    drawn.quality = quality;
    drawn.clients_per_coach = habit(28, 15);
    drawn.days_to_employer_meeting = habit(160, 18);
    drawn.employer_meeting_gap = habit(30, 6);
    drawn.client_contact_gap = habit(8, 5);
    drawn.search_length = habit(220, 100);
    drawn.tailored_share = habit(250, 990);
    drawn.employers_per_coach = habit(5, 120);
    drawn.occupations = habit(25, 400);
    drawn.permanent_share = habit(620, 960);
    drawn.open_market_share = habit(800, 1000);
    drawn.follow_along = habit(250, 980);
    drawn.coaching_share = habit(600, 990);
    drawn.community_share = habit(250, 800);
    drawn.main_care_team_share = habit(350, 980);
    drawn.paperwork = habit(300, 970);
    drawn.leadership = habit(150, 980);
    return drawn;
}

}  // namespace ipsf::simulation
