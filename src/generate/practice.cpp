// Takes chance; gives the habits of a team.
#include "generate/practice.hpp"

#include <algorithm>

namespace ipsf::simulation {

practice draw_practice(random_source chance) {
    // Most services are middling, more of them rather good than rather bad.
    const int quality = (chance.between(0, 1000) + std::max(chance.between(0, 1000), chance.between(0, 1000))) / 2;
    // No service is good or bad at everything: each habit lies within 200 of the quality.
    const auto habit = [&](int worst, int best) {
        const int trait = std::clamp(quality + chance.between(-200, 200), 0, 1000);
        return worst + (best - worst) * trait / 1000;
    };
    practice drawn{};
    drawn.quality = quality;
    drawn.clients_per_coach = habit(28, 15);
    drawn.days_to_employer_meeting = habit(130, 12);
    drawn.employer_meeting_gap = habit(26, 5);
    drawn.client_contact_gap = habit(5, 4);
    drawn.search_length = habit(220, 100);
    drawn.tailored_share = habit(250, 990);
    drawn.employers_per_coach = habit(2, 40);
    drawn.occupations = habit(16, 300);
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
