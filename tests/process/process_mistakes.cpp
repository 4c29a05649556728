// Every mistake in an edition's [process] that loading refuses: what it says and where.
#include "edition/small_edition.hpp"

#include <ipsf/process_rules.hpp>

using namespace ipsf;

namespace {

const std::string title = "title = { fi = \"t\", en = \"t\" }\nsource = { document = \"d\", place = \"p\" }\n";

std::string small_process() {
    std::string text = "[process]\nwaiting_days = 30\n";
    for (int phase = 1; phase <= 6; ++phase)
        text += "[[process.phase]]\nnumber = " + std::to_string(phase) + "\nkey = \"phase_" + std::to_string(phase) +
                "\"\ntitle = { fi = \"t\", en = \"t\" }\nforms = [\"form_a\"]\n";
    for (int phase = 0; phase <= 5; ++phase)
        text += "[[process.move]]\nfrom = " + std::to_string(phase) +
                "\nto = 6\nmeans = { fi = \"m\", en = \"m\" }\nexpects = [\"form_e\"]\n";
    return text + "[[process.deadline]]\nkey = \"of_start\"\nsubject = \"client\"\n" + title +
           "triggers = [{ kind = \"episode_start\" }]\ndue = { kind = \"days\", count = 30 }\nmet_by = [{ kind = "
           "\"form\", form = "
           "\"form_a\" }]\n"
           "rests = [\"episode_ended\"]\n"
           "[[process.deadline]]\nkey = \"of_weeks\"\nsubject = \"client\"\n" +
           title +
           "triggers = [{ kind = \"job_weeks\", first = 1, last = 4 }]\ndue = { kind = \"period_end\" }\n"
           "met_by = [{ kind = \"meeting\", party = \"client\" }, { kind = \"phase\", phases = [2, 3] }]\n"
           "[[process.deadline]]\nkey = \"of_coach\"\nsubject = \"coach\"\n" +
           title +
           "triggers = [{ kind = \"each_month\" }]\ndue = { kind = \"period_end\" }\nmet_by = [{ kind = \"contact\", "
           "party = \"partner\" "
           "}]\n"
           "amount = { for_full_time = 6, few = 3, each = 2 }\n"
           "[[process.deadline]]\nkey = \"of_state\"\nsubject = \"team\"\n" +
           title +
           "triggers = [{ kind = \"each_day\" }]\ndue = { kind = \"every_day\" }\nlimit = { most = 10 }\n"
           "[[process.deadline]]\nkey = \"of_team\"\nsubject = \"team\"\n" +
           title +
           "triggers = [{ kind = \"last_event\", event = \"steering_group\" }]\n"
           "due = { kind = \"by_total\", bands = [{ at_least = 25, months = 3 }, { at_least = 100, months = 6 }] }\n"
           "met_by = [{ kind = \"team_event\", event = \"steering_group\" }]\n";
}

struct mistake {
    const char* rule;
    std::string from, to;  ///< what is broken, and how
    std::string at;        ///< where the problem is shown: the first place of this in the broken part
    std::string sentence;
};

const std::string start_head = "[[process.deadline]]\nkey = \"of_start\"";
const std::string coach_head = "[[process.deadline]]\nkey = \"of_coach\"";

const std::vector<mistake> mistakes = {
    {"missing-key", "waiting_days = 30\n", "", "[process]",
     "the process lacks `waiting_days`; add it (a whole number)"},
    {"unknown-key", "waiting_days = 30", "waiting_days = 30\nwaits = 1", "waits",
     "the process has no key `waits`; correct its spelling or remove it"},
    {"bad-phases", "number = 2", "number = 3", "[[process.phase]]\nnumber = 3\nkey = \"phase_2\"",
     "the phases must follow each other from 1 to 5, and the end, 6, last; this one must have the number 2"},
    {"repeated", "key = \"phase_2\"", "key = \"phase_1\"", "[[process.phase]]\nnumber = 2",
     "another phase has the key `phase_1`; give each a key of its own"},
    {"out-of-range", "number = 6", "number = 7", "7", "`number` of this phase must lie between 1 and 6"},
    {"repeated", "forms = [\"form_a\"]", "forms = [\"form_a\", \"form_a\"]", "\"form_a\"]",
     "`forms` of this phase names `form_a` twice; leave one out"},
    {"bad-phases",
     "[[process.phase]]\nnumber = 6\nkey = \"phase_6\"\ntitle = { fi = \"t\", en = \"t\" }\nforms = [\"form_a\"]\n", "",
     "[[process.phase]]\nnumber = 1", "there must be the phases 1 to 5 and the end, 6; add those that are missing"},
    {"bad-move", "from = 5\nto = 6", "from = 5\nto = 5", "[[process.move]]\nfrom = 5",
     "this move stays in its phase; correct `from` or `to`"},
    {"missing-move", "from = 5\nto = 6", "from = 5\nto = 4", "[[process.move]]\nfrom = 0",
     "there is no move from 5 to the end, 6; a client may leave at any time, so add it"},
    {"repeated", "from = 5\nto = 6", "from = 4\nto = 6",
     "[[process.move]]\nfrom = 4\nto = 6\nmeans = { fi = \"m\", en = \"m\" }\nexpects = "
     "[\"form_e\"]\n[[process.deadline]]",
     "another move goes between the same phases; leave one out"},
    {"repeated", "key = \"of_coach\"", "key = \"of_start\"",
     "[[process.deadline]]\nkey = \"of_start\"\nsubject = \"coach\"",
     "another deadline has the key `of_start`; give each a key of its own"},
    {"unknown-value", "subject = \"client\"", "subject = \"nurse\"", "\"nurse\"",
     "`subject` of this deadline must be one of client, coach, team"},
    {"unknown-value", "kind = \"days\"", "kind = \"hours\"", "\"hours\"",
     "`kind` of `due` of this deadline must be one of days, working_days, months, by_total, review_interval, "
     "period_end, day_before, "
     "every_day"},
    {"out-of-range", "count = 30", "count = -1", "-1", "`count` of `due` of this deadline must lie between 0 and 3660"},
    {"unknown-value", "event = \"steering_group\"", "event = \"party\"", "\"party\"",
     "`event` of this trigger must be one of guidance, tracking_review, field_mentoring, care_team_visit, "
     "outcome_review, "
     "employment_share_report, "
     "steering_group, goals_communicated, barriers_reported, experience_sharing, fidelity_review, development_plan"},
    {"out-of-range", "first = 1, last = 4", "first = 5, last = 4", "{ kind = \"job_weeks\"",
     "`last` of this trigger lies before `first`; correct one of them"},
    {"out-of-range", "phases = [2, 3]", "phases = [2, 9]", "9",
     "each of `phases` of this fact must lie between 1 and 5"},
    {"out-of-range", "phases = [2, 3]", "phases = [0, 3]", "0, 3]",
     "each of `phases` of this fact must lie between 1 and 5"},
    {"out-of-range", "phases = [2, 3]", "phases = [2, 6]", "6]",
     "each of `phases` of this fact must lie between 1 and 5"},
    {"wrong-type", "phases = [2, 3]", "phases = [2, \"3\"]", "\"3\"]",
     "each of `phases` of this fact must be a whole number"},
    {"wrong-type", "phases = [2, 3]", "phases = 2", "2 }]", "`phases` of this fact must be a list ([...])"},
    {"empty-list", "phases = [2, 3]", "phases = []", "[] }]", "`phases` of this fact is empty; list phases by number"},
    {"empty-list", "triggers = [{ kind = \"episode_start\" }]", "triggers = []", "[]\ndue",
     "`triggers` of this deadline is empty; list at least one"},
    {"unknown-key", "form = \"form_a\" }", "form = \"form_a\", party = \"client\" }", "party",
     "this fact has no key `party`; correct its spelling or remove it"},
    {"unknown-value", "\"episode_ended\"", "\"rain\"", "\"rain\"",
     "each of `rests` of this deadline must be one of episode_ended, job_ended, support_declined, consent_withheld"},
    {"unknown-key", "limit = { most = 10 }", "limit = { most = 10, least = 1 }", "least",
     "`limit` of this deadline has no key `least`; correct its spelling or remove it"},
    {"missing-key", "limit = { most = 10 }\n", "", "[[process.deadline]]\nkey = \"of_state\"",
     "this deadline lacks `limit`; add it (a table)"},
    {"bad-bands", "[{ at_least = 25, months = 3 }, { at_least = 100, months = 6 }]", "[]", "[] }",
     "there is no band; the totals from the lowest up need one"},
    {"missing-key", ", bands = [{ at_least = 25, months = 3 }, { at_least = 100, months = 6 }]", "",
     "{ kind = \"by_total\" }", "`due` of this deadline lacks `bands`; add it (a list ([...]))"},
    {"bad-bands", "at_least = 25, months = 3", "at_least = 26, months = 3", "{ at_least = 26",
     "the bands must begin at the lowest total, 25, and rise; correct `at_least`"},
    {"bad-bands", "at_least = 100, months = 6", "at_least = 25, months = 6", "{ at_least = 25, months = 6",
     "the bands must begin at the lowest total, 25, and rise; correct `at_least`"},
    // parts that do not suit each other
    {"bad-deadline", "{ kind = \"episode_start\" }", "{ kind = \"each_day\" }", start_head,
     "a deadline of a client cannot be counted from `each_day`; choose another trigger"},
    {"bad-deadline", "{ kind = \"each_month\" }", "{ kind = \"episode_start\" }", coach_head,
     "a deadline of a coach cannot be counted from `episode_start`; choose another trigger"},
    {"bad-deadline", "due = { kind = \"days\", count = 30 }", "due = { kind = \"period_end\" }", start_head,
     "the trigger `episode_start` cannot be due by `period_end`; choose another kind of `due`"},
    {"bad-deadline", "triggers = [{ kind = \"job_weeks\", first = 1, last = 4 }]\ndue = { kind = \"period_end\" }",
     "triggers = [{ kind = \"job_weeks\", first = 1, last = 4 }]\ndue = { kind = \"days\", count = 1 }",
     "[[process.deadline]]\nkey = \"of_weeks\"",
     "the trigger `job_weeks` cannot be due by `days`; choose another kind of `due`"},
    {"bad-deadline", "triggers = [{ kind = \"each_month\" }]\ndue = { kind = \"period_end\" }",
     "triggers = [{ kind = \"each_month\" }]\ndue = { kind = \"months\", count = 1 }", coach_head,
     "the trigger `each_month` cannot be due by `months`; choose another kind of `due`"},
    {"bad-deadline", "due = { kind = \"every_day\" }\nlimit = { most = 10 }",
     "due = { kind = \"working_days\", count = 1 }\nmet_by = [{ kind = \"team_event\", event = \"guidance\" }]",
     "[[process.deadline]]\nkey = \"of_state\"",
     "the trigger `each_day` cannot be due by `working_days`; choose another kind of `due`"},
    {"bad-deadline", "met_by = [{ kind = \"contact\", party = \"partner\" }]",
     "met_by = [{ kind = \"contact\", party = \"partner\" }]\nrests = [\"episode_ended\"]", coach_head,
     "this deadline cannot rest for `episode_ended`; remove it from `rests`"},
    {"bad-deadline", "due = { kind = \"days\", count = 30 }", "due = { kind = \"day_before\" }", start_head,
     "the trigger `episode_start` cannot be due by `day_before`; choose another kind of `due`"},
    {"bad-deadline", "due = { kind = \"days\", count = 30 }", "due = { kind = \"review_interval\" }", start_head,
     "the trigger `episode_start` cannot be due by `review_interval`; choose another kind of `due`"},
    {"bad-deadline", "{ kind = \"form\", form = \"form_a\" }", "{ kind = \"team_event\", event = \"guidance\" }",
     start_head, "a deadline of a client cannot be met by `team_event`; choose another fact"},
    {"bad-deadline", "{ kind = \"contact\", party = \"partner\" }", "{ kind = \"form\", form = \"form_a\" }",
     coach_head, "a deadline of a coach cannot be met by `form`; choose another fact"},
    {"bad-deadline", "form = \"form_a\" }", "form = \"form_a\", since = \"job\" }", start_head,
     "a fact counts since a job only where every trigger is a job's; correct `since`"},
    {"bad-deadline", "\"episode_ended\"", "\"job_ended\"", start_head,
     "this deadline cannot rest for `job_ended`; remove it from `rests`"},
    {"bad-deadline", "rests = [\"episode_ended\"]", "amount = { for_full_time = 1, few = 0, each = 0 }",
     "{ for_full_time = 1", "only a coach's deadline has `amount`; remove it"},
};

}  // namespace

TEST_CASE("the small process is read, and an edition without one has none") {
    const auto edition = read_edition(small_edition::text() + small_process(), small_edition::name);
    REQUIRE(edition->process != nullptr);
    CHECK(edition->process->deadlines.size() == 5);
    CHECK(edition->process->phases.size() == 6);
    CHECK(edition->process->find_deadline("of_weeks")->met_by.at(1).phases == std::vector{2, 3});
    CHECK(edition->process->find_deadline("of_team")->due.bands.at(1).months == 6);
    CHECK(edition->process->find_deadline("nothing") == nullptr);
    CHECK(edition->process->find_move(1, 2) == nullptr);
    CHECK(read_edition(small_edition::text(), small_edition::name)->process == nullptr);
}

TEST_CASE("each mistake in a process is refused, with its place and what to do") {
    for (const mistake& one : mistakes) {
        std::string part = small_process();
        const auto from = part.find(one.from);
        REQUIRE(from != std::string::npos);
        part.replace(from, one.from.size(), one.to);
        const std::string broken = small_edition::text() + part;
        const auto at = part.find(one.at);
        INFO(one.rule << ": " << one.sentence);
        REQUIRE(at != std::string::npos);
        const auto before = broken.substr(0, small_edition::text().size() + at);
        const auto line = std::count(before.begin(), before.end(), '\n') + 1;
        const auto column = before.size() - before.rfind('\n');
        const std::string message =
            "small.toml:" + std::to_string(line) + ":" + std::to_string(column) + ": " + one.sentence;
        std::string all;
        bool found = false;
        for (const problem& p : small_edition::problems_of(broken)) {
            all += p.message + " [" + p.rule + "]\n";
            found = found || (p.message == message && p.rule == one.rule);
        }
        INFO("expected " << message << "\n" << all);
        CHECK(found);
    }
}
