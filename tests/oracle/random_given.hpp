// Random answers as the library is given them beside a history.
#pragma once

#include "random_answers.hpp"

#include <ipsf/review.hpp>

namespace oracle {

/// To each input with that probability, half of them for one of `teams`, where there are any, the others for all.
[[nodiscard]] inline std::vector<ipsf::given_answer> random_given(random_source& random,
                                                                  const std::vector<std::string>& teams, int percent) {
    std::vector<ipsf::given_answer> given;
    for (int criterion = 1; criterion <= 25; ++criterion)
        for (const auto& asked : inputs_of(criterion)) {
            if (!random.in_percent(percent)) continue;
            ipsf::given_answer answer;
            if (!teams.empty() && random.in_percent(50)) answer.team = random.one_of(teams);
            answer.item = asked.name;
            answer.value = written(random, asked, random_value(random, asked));
            answer.source = ipsf::answer_source::interview;
            answer.note = answer.team.value_or("all") + ", " + answer.item;
            given.push_back(answer);
        }
    return given;
}

}  // namespace oracle
