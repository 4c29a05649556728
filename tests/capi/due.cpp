// Due lists and punctuality through the C ABI: the cases of tests/cases/due as texts and as structs, and what is not
// accepted.
#include "capi/handles.hpp"
#include "capi/services.hpp"
#include "support/catch.hpp"
#include "support/due_questions.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <string>
#include <vector>

namespace {

using services::built_in;
using services::loaded;
using punctuality_handle = owned<ipsf_punctuality, ipsf_punctuality_free>;

/// Days of 2024 from an ISO date of its first half.
std::int32_t day_of(const std::string& date) {
    const int before[] = {0, 31, 60, 91, 121, 152};
    REQUIRE(date.substr(0, 4) == "2024");
    return start_of_2024 + before[std::stoi(date.substr(5, 2)) - 1] + std::stoi(date.substr(8)) - 1;
}

std::vector<const char*> borrowed(const std::vector<std::string>& texts) {
    std::vector<const char*> pointers;
    for (const auto& text : texts) pointers.push_back(text.c_str());
    return pointers;
}

due_list_handle asked(const due_cases::question& asked) {
    const auto teams = borrowed(asked.teams), coaches = borrowed(asked.coaches), clients = borrowed(asked.clients),
               keys = borrowed(asked.keys);
    ipsf_due_options options = IPSF_DUE_OPTIONS_INIT;
    options.as_of = day_of(asked.as_of);
    options.horizon = asked.horizon;
    options.met = asked.met;
    options.teams = teams.data();
    options.team_count = static_cast<std::int64_t>(teams.size());
    options.coaches = coaches.data();
    options.coach_count = static_cast<std::int64_t>(coaches.size());
    options.clients = clients.data();
    options.client_count = static_cast<std::int64_t>(clients.size());
    options.keys = keys.data();
    options.key_count = static_cast<std::int64_t>(keys.size());
    due_list_handle list;
    // The edition and the history are freed before the list.
    REQUIRE(ipsf_due_list_new(built_in().get(), loaded(due_cases::history).get(), &options, list.out(), nullptr) ==
            IPSF_OK);
    return list;
}

std::vector<ipsf_due_item> items_of(const ipsf_due_list* list) {
    std::vector<ipsf_due_item> items(static_cast<std::size_t>(ipsf_due_list_count(list)));
    if (!items.empty()) items[0].struct_size = sizeof(ipsf_due_item);
    REQUIRE(ipsf_due_list_copy(list, 0, static_cast<std::int64_t>(items.size()), items.data(), nullptr) == IPSF_OK);
    return items;
}

std::string or_empty(const char* text) { return text == nullptr ? "" : text; }

}  // namespace

TEST_CASE("the due lists of the case folder, in C") {
    const auto questions = due_cases::questions();
    REQUIRE(questions.size() == 8);
    for (const auto& question : questions) {
        INFO(question.name);
        const auto list = asked(question);
        const char* csv = nullptr;
        std::int64_t length = 0;
        REQUIRE(ipsf_due_list_csv(list.get(), IPSF_CSV_FOR_PROGRAMS, &csv, &length, nullptr) == IPSF_OK);
        CHECK(std::strlen(csv) == static_cast<std::size_t>(length));
        CHECK(csv == due_cases::read(question.name + ".csv"));

        // The structs say what the lines say.
        auto lines = due_cases::split(due_cases::read(question.name + ".csv"), '\n');
        lines.erase(lines.begin());
        const auto items = items_of(list.get());
        REQUIRE(items.size() == lines.size());
        const char* const states[] = {"open", "overdue", "met"};
        for (std::size_t i = 0; i < items.size(); ++i) {
            const auto& item = items[i];
            lines[i].pop_back();  // the carriage return
            auto cells = due_cases::split(lines[i], ',');
            cells.resize(14);
            CHECK(std::vector<std::string>{item.key, or_empty(item.team), or_empty(item.coach), or_empty(item.episode),
                                           or_empty(item.job), or_empty(item.care_team)} ==
                  std::vector<std::string>{cells[0], cells[2], cells[3], cells[4], cells[5], cells[6]});
            CHECK(states[item.state] == cells[9]);
            CHECK(std::to_string(item.days) == cells[10]);
            CHECK((item.met_on == IPSF_NO_DAY) == cells[11].empty());
            if (!cells[11].empty()) CHECK(item.met_on == day_of(cells[11]));
            CHECK(or_empty(item.met_in) == cells[12]);
            CHECK(std::to_string(item.met_row) == (cells[13].empty() ? "0" : cells[13]));
            if (cells[7].substr(0, 4) == "2024") CHECK(item.trigger_on == day_of(cells[7]));
            if (cells[8].substr(0, 4) == "2024") CHECK(item.due_on == day_of(cells[8]));
        }
    }
}

TEST_CASE("totals of a due list add up to its items, in the order of the edition") {
    const auto questions = due_cases::questions();
    const auto list = asked(questions.at(2));  // the coach: 6 items
    REQUIRE(ipsf_due_list_total_count(list.get()) == 3);
    ipsf_due_total totals[3];
    totals[0].struct_size = sizeof(ipsf_due_total);
    REQUIRE(ipsf_due_list_copy_totals(list.get(), 0, 3, totals, nullptr) == IPSF_OK);
    CHECK(std::string(totals[0].key) == "partner_contact");
    CHECK(totals[0].open + totals[0].overdue + totals[0].met_in_time + totals[0].met_late == 0);
    CHECK(std::string(totals[1].key) == "employer_meetings");
    CHECK(totals[1].open == 2);
    CHECK(totals[1].met_in_time == 1);
    CHECK(totals[2].overdue == 1);
    const auto late = asked(questions.at(0));
    CHECK(ipsf_due_list_total_count(late.get()) == ipsf_edition_deadline_count(built_in().get()));
    ipsf_due_total first = IPSF_DUE_TOTAL_INIT;
    REQUIRE(ipsf_due_list_copy_totals(late.get(), 0, 1, &first, nullptr) == IPSF_OK);
    CHECK(std::string(first.key) == "first_employer_meeting");
    CHECK(first.met_late == 1);
}

TEST_CASE("an item's deadline gives its titles") {
    const auto edition = built_in();
    const auto items = items_of(asked(due_cases::questions().at(4)).get());
    REQUIRE(items.size() == 1);
    ipsf_process_deadline deadline = IPSF_PROCESS_DEADLINE_INIT;
    REQUIRE(ipsf_edition_copy_deadlines(edition.get(), items[0].deadline, 1, &deadline, nullptr) == IPSF_OK);
    CHECK(std::string(deadline.key) == "form_e");
    CHECK(deadline.subject == IPSF_SUBJECT_CLIENT);
    CHECK(deadline.own == IPSF_TRUE);
}

TEST_CASE("a calendar without holidays brings the third working day forward") {
    const auto history = loaded(due_cases::history);
    ipsf_due_options options = IPSF_DUE_OPTIONS_INIT;
    options.as_of = day_of("2024-04-05");
    const char* const key = "contact_after_job_end";
    options.keys = &key;
    options.key_count = 1;
    const std::int32_t none = 0;
    options.holidays = &none;
    options.holiday_count = 0;
    due_list_handle list;
    REQUIRE(ipsf_due_list_new(built_in().get(), history.get(), &options, list.out(), nullptr) == IPSF_OK);
    const auto items = items_of(list.get());
    REQUIRE(items.size() == 1);
    CHECK(items[0].due_on == day_of("2024-04-02"));  // the known end was Thursday 28 March: Friday, Monday, Tuesday
    CHECK(items[0].days == 3);
}

TEST_CASE("a due list as an Arrow stream outlives it and has a column for each of the CSV's") {
    ArrowArrayStream stream{};
    REQUIRE(ipsf_due_list_arrow(asked(due_cases::questions().at(0)).get(), &stream, nullptr) == IPSF_OK);
    ArrowSchema schema{};
    REQUIRE(stream.get_schema(&stream, &schema) == 0);
    std::string names;
    for (std::int64_t i = 0; i < schema.n_children; ++i)
        names += (i > 0 ? "," : "") + std::string(schema.children[i]->name);
    CHECK(due_cases::read("clients.csv").rfind(names + "\r\n", 0) == 0);
    CHECK(std::string(schema.children[8]->format) == "tdD");
    CHECK(std::string(schema.children[10]->format) == "i");
    CHECK(std::string(schema.children[13]->format) == "l");
    ArrowArray array{};
    REQUIRE(stream.get_next(&stream, &array) == 0);
    REQUIRE(array.length == 9);
    CHECK(static_cast<const std::int32_t*>(array.children[8]->buffers[1])[0] == day_of("2024-01-31"));
    CHECK(static_cast<const std::int32_t*>(array.children[10]->buffers[1])[0] == 62);
    CHECK((static_cast<const std::uint8_t*>(array.children[11]->buffers[0])[0] & 1U) == 0);  // not met
    CHECK(static_cast<const std::int64_t*>(array.children[13]->buffers[1])[1] == 12);
    CHECK(static_cast<const std::int64_t*>(array.children[3]->buffers[1])[1] == 1);  // "B"
    array.release(&array);
    schema.release(&schema);
    stream.release(&stream);
}

TEST_CASE("the punctuality of the case folder, in C") {
    punctuality_handle punctuality;
    const auto keys = borrowed(due_cases::punctuality_keys);
    ipsf_punctuality_options options = IPSF_PUNCTUALITY_OPTIONS_INIT;
    options.from = day_of("2024-03-01");
    options.to = day_of("2024-04-02");
    options.keys = keys.data();
    options.key_count = static_cast<std::int64_t>(keys.size());
    REQUIRE(ipsf_punctuality_new(built_in().get(), loaded(due_cases::history).get(), &options, punctuality.out(),
                                 nullptr) == IPSF_OK);
    const char* csv = nullptr;
    REQUIRE(ipsf_punctuality_csv(punctuality.get(), IPSF_CSV_FOR_PROGRAMS, &csv, nullptr, nullptr) == IPSF_OK);
    CHECK(csv == due_cases::read("punctuality.csv"));
    REQUIRE(ipsf_punctuality_count(punctuality.get()) == 4);
    ipsf_punctuality_row rows[4];
    rows[0].struct_size = sizeof(ipsf_punctuality_row);
    REQUIRE(ipsf_punctuality_copy(punctuality.get(), 0, 4, rows, nullptr) == IPSF_OK);
    CHECK(std::string(rows[2].team) == "T1");
    CHECK(std::string(rows[2].key) == "weekly_first_month");
    CHECK(rows[2].in_time == 2);
    CHECK(rows[2].fell_due == 4);
    ipsf_process_deadline deadline = IPSF_PROCESS_DEADLINE_INIT;
    REQUIRE(ipsf_edition_copy_deadlines(built_in().get(), rows[2].deadline, 1, &deadline, nullptr) == IPSF_OK);
    const char* json = nullptr;
    REQUIRE(ipsf_punctuality_json(punctuality.get(), &json, nullptr, nullptr) == IPSF_OK);
    CHECK(std::string(json).find("\"in_time\": 2") != std::string::npos);
    const char* text = nullptr;
    REQUIRE(ipsf_punctuality_text(punctuality.get(), "en", &text, nullptr, nullptr) == IPSF_OK);
    CHECK(std::string(text).find("50.0 %") != std::string::npos);
    CHECK(ipsf_punctuality_text(punctuality.get(), "sv", &text, nullptr, nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(text == nullptr);
}

TEST_CASE("what a due list does not accept") {
    const auto history = caseload_of(1);
    const auto edition = built_in();
    due_list_handle list;
    error_handle error;
    const auto status = [&](const ipsf_due_options& options) {
        return ipsf_due_list_new(edition.get(), history.get(), &options, list.out(), error.out());
    };
    ipsf_due_options options = IPSF_DUE_OPTIONS_INIT;
    CHECK(status(options) == IPSF_REFUSED);  // no date
    options.as_of = june_30;
    CHECK(ipsf_due_list_new(nullptr, history.get(), &options, list.out(), nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_due_list_new(edition.get(), nullptr, &options, list.out(), nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_due_list_new(edition.get(), history.get(), nullptr, list.out(), nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_due_list_new(edition.get(), history.get(), &options, nullptr, nullptr) == IPSF_INVALID_ARGUMENT);
    for (const int wrong : {-1, 3661}) {
        auto changed = options;
        changed.horizon = wrong;
        CHECK(status(changed) == IPSF_REFUSED);
        changed = options;
        changed.met = wrong;
        CHECK(status(changed) == IPSF_REFUSED);
    }
    auto changed = options;
    changed.threads = -1;
    CHECK(status(changed) == IPSF_INVALID_ARGUMENT);
    changed = options;
    changed.key_count = 1;
    CHECK(status(changed) == IPSF_INVALID_ARGUMENT);
    changed = options;
    changed.struct_size = sizeof(options) - 1;
    CHECK(status(changed) == IPSF_INVALID_ARGUMENT);
    const char* const nobody = "C9";
    changed = options;
    changed.coaches = &nobody;
    changed.coach_count = 1;
    changed.keys = &nobody;
    changed.key_count = 1;
    CHECK(status(changed) == IPSF_REFUSED);
    CHECK(ipsf_error_problem_count(error.get()) == 2);
    CHECK(list.get() == nullptr);
    REQUIRE(status(options) == IPSF_OK);

    const auto count = ipsf_due_list_count(list.get());
    REQUIRE(count > 0);
    CHECK(ipsf_due_list_count(nullptr) == 0);
    CHECK(ipsf_due_list_total_count(nullptr) == 0);
    ipsf_due_item item = IPSF_DUE_ITEM_INIT;
    CHECK(ipsf_due_list_copy(list.get(), count, 1, &item, nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_due_list_copy(list.get(), 0, 1, nullptr, nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_due_list_copy(nullptr, 0, 0, &item, nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_due_list_copy(list.get(), count, 0, nullptr, nullptr) == IPSF_OK);
    CHECK(ipsf_due_list_copy_totals(list.get(), -1, 1, nullptr, nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_due_list_arrow(list.get(), nullptr, nullptr) == IPSF_INVALID_ARGUMENT);
    const char* text = "";
    CHECK(ipsf_due_list_text(list.get(), "sv", &text, nullptr, nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(text == nullptr);
    CHECK(ipsf_due_list_json(nullptr, &text, nullptr, nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_due_list_csv(list.get(), IPSF_CSV_FOR_PROGRAMS, nullptr, nullptr, nullptr) == IPSF_INVALID_ARGUMENT);
}

TEST_CASE("what punctuality does not accept") {
    const auto history = caseload_of(1);
    const auto edition = built_in();
    punctuality_handle punctuality;
    const auto status = [&](const ipsf_punctuality_options& options) {
        return ipsf_punctuality_new(edition.get(), history.get(), &options, punctuality.out(), nullptr);
    };
    ipsf_punctuality_options options = IPSF_PUNCTUALITY_OPTIONS_INIT;
    options.from = june_30;
    CHECK(status(options) == IPSF_REFUSED);
    options.to = june_30 - 1;
    CHECK(status(options) == IPSF_REFUSED);
    options.to = june_30;
    options.threads = -1;
    CHECK(status(options) == IPSF_INVALID_ARGUMENT);
    options.threads = 0;
    CHECK(ipsf_punctuality_new(nullptr, history.get(), &options, punctuality.out(), nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_punctuality_new(edition.get(), nullptr, &options, punctuality.out(), nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_punctuality_new(edition.get(), history.get(), nullptr, punctuality.out(), nullptr) ==
          IPSF_INVALID_ARGUMENT);
    REQUIRE(status(options) == IPSF_OK);
    CHECK(ipsf_punctuality_count(nullptr) == 0);
    CHECK(ipsf_punctuality_copy(punctuality.get(), ipsf_punctuality_count(punctuality.get()), 1, nullptr, nullptr) ==
          IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_punctuality_copy(nullptr, 0, 0, nullptr, nullptr) == IPSF_INVALID_ARGUMENT);
    const char* text = nullptr;
    CHECK(ipsf_punctuality_json(nullptr, &text, nullptr, nullptr) == IPSF_INVALID_ARGUMENT);
}

TEST_CASE("the items of a due list are a table that outlives it") {
    // The first question: E1 was to be met by 1 March 2024 and was, 27 days late, by row 12 of contacts
    // (tests/cases/due/README.md).
    table_handle table;
    {
        const auto list = asked(due_cases::questions().front());
        REQUIRE(ipsf_due_list_table(list.get(), "due", table.out(), nullptr) == IPSF_OK);
    }
    std::vector<ipsf_table_column> columns(static_cast<std::size_t>(ipsf_table_column_count(table.get())),
                                           IPSF_TABLE_COLUMN_INIT);
    REQUIRE(ipsf_table_copy_columns(table.get(), 0, static_cast<std::int64_t>(columns.size()), columns.data(),
                                    nullptr) == IPSF_OK);
    const auto place_of = [&](std::string_view name) {
        const auto found =
            std::find_if(columns.begin(), columns.end(), [name](const auto& one) { return one.name == name; });
        REQUIRE(found != columns.end());
        return found - columns.begin();
    };
    CHECK(columns[0].type == IPSF_CELL_TEXT);
    const auto& due_on = columns[static_cast<std::size_t>(place_of("due_on"))];
    CHECK(due_on.type == IPSF_CELL_DAY);
    CHECK(due_on.always == IPSF_TRUE);
    const auto& job = columns[static_cast<std::size_t>(place_of("job_id"))];
    CHECK(job.type == IPSF_CELL_TEXT);
    CHECK(job.always == IPSF_FALSE);
    CHECK(std::string(job.key) == "job");
    CHECK(std::string(job.title_fi) == "työ");
    CHECK(job.words == 0);
    CHECK(job.name_fi == nullptr);

    // How the words of a column are said.
    const auto state = place_of("state");
    REQUIRE(columns[static_cast<std::size_t>(state)].words == 3);
    std::array<ipsf_word, 3> words = {{IPSF_WORD_INIT, IPSF_WORD_INIT, IPSF_WORD_INIT}};
    REQUIRE(ipsf_table_copy_words(table.get(), state, 0, 3, words.data(), nullptr) == IPSF_OK);
    CHECK(std::string(words[1].key) == "overdue");
    CHECK(std::string(words[1].fi) == "myöhässä");
    CHECK(std::string(words[2].en) == "met");
    CHECK(ipsf_table_copy_words(table.get(), state, 1, 3, words.data(), nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_table_copy_words(table.get(), place_of("job_id"), 0, 1, words.data(), nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_table_copy_words(nullptr, 0, 0, 0, nullptr, nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(std::string(ipsf_table_title(table.get(), "en")) == "What is due");
    CHECK(std::string(ipsf_table_title(table.get(), "fi")) == "Määräajat");
    CHECK(ipsf_table_title(table.get(), "sv") == nullptr);
    CHECK(std::string(ipsf_table_title(table.get(), nullptr)) == "What is due");
    CHECK(ipsf_table_title(nullptr, "en") == nullptr);
    error_handle error;
    CHECK(ipsf_table_copy_numbers(table.get(), state, 0, 0, nullptr, nullptr, error.out()) == IPSF_INVALID_ARGUMENT);
    CHECK(std::string(ipsf_error_message(error.get())).find("\"state\" holds cells of another type") !=
          std::string::npos);

    std::int64_t number = -1;
    std::uint8_t given = 2;
    CHECK(ipsf_table_copy_numbers(table.get(), place_of("due_on"), 1, 1, &number, &given, nullptr) == IPSF_OK);
    CHECK(number == day_of("2024-03-01"));
    CHECK(given == 1);
    CHECK(ipsf_table_copy_numbers(table.get(), place_of("met_row"), 1, 1, &number, nullptr, nullptr) == IPSF_OK);
    CHECK(number == 12);
    // No member of the struct: the table alone has it.
    CHECK(ipsf_table_copy_numbers(table.get(), place_of("days_in_service"), 1, 1, &number, &given, nullptr) == IPSF_OK);
    CHECK(number == 63);
    CHECK(given == 1);
    ipsf_fraction exact = {};
    CHECK(ipsf_table_copy_fractions(table.get(), place_of("days"), 1, 1, &exact, nullptr) == IPSF_OK);
    CHECK(exact.numerator == 27);
    CHECK(exact.denominator == 1);
    const char* text = nullptr;
    CHECK(ipsf_table_copy_texts(table.get(), place_of("met_in"), 1, 1, &text, nullptr) == IPSF_OK);
    CHECK(std::string(text) == "contacts");
    CHECK(ipsf_table_copy_texts(table.get(), place_of("job_id"), 1, 1, &text, nullptr) == IPSF_OK);
    CHECK(text == nullptr);

    SECTION("what it is not asked for is refused") {
        CHECK(ipsf_table_copy_numbers(table.get(), place_of("key"), 0, 1, &number, nullptr, nullptr) ==
              IPSF_INVALID_ARGUMENT);
        CHECK(ipsf_table_copy_texts(table.get(), place_of("due_on"), 0, 1, &text, nullptr) == IPSF_INVALID_ARGUMENT);
        CHECK(ipsf_table_copy_texts(table.get(), static_cast<std::int64_t>(columns.size()), 0, 1, &text, nullptr) ==
              IPSF_INVALID_ARGUMENT);
        CHECK(ipsf_table_copy_texts(table.get(), 0, 0, ipsf_table_row_count(table.get()) + 1, &text, nullptr) ==
              IPSF_INVALID_ARGUMENT);
        table_handle other;
        error_handle error;
        const auto list = asked(due_cases::questions().front());
        CHECK(ipsf_due_list_table(list.get(), "items", other.out(), error.out()) == IPSF_INVALID_ARGUMENT);
        CHECK(std::string(ipsf_error_message(error.get())) ==
              "the result has no table of that name; it has \"due\", \"totals\", \"made_with\"");
    }
    SECTION("its CSV is that of the list") {
        const char* csv = nullptr;
        REQUIRE(ipsf_table_csv(table.get(), "en", IPSF_CSV_FOR_PROGRAMS, &csv, nullptr, nullptr) == IPSF_OK);
        CHECK(csv == due_cases::read(due_cases::questions().front().name + ".csv"));
    }
}
