// Random tables: what the library says of them against brute force over a fine grid of values, with arithmetic of its
// own.
#include <ipsf/decision_table.hpp>

#include "small_edition.hpp"
#include "support/catch.hpp"

#include <functional>
#include <random>
#include <set>

using namespace ipsf;

namespace {

// All values are counted in eighths: of one for numbers, whole measures, counts, flags and choices (by place), of a
// percent for shares.
constexpr int eighths = 8;

enum class column_kind { number, share, whole, count, flag, choice };

struct column {
    std::string name;
    column_kind kind = column_kind::flag;
    std::vector<int> grid;  ///< every value that brute force tries
};

/// A condition on a column, or on its ratio with the next one; limits in eighths (of a ratio: in eighths of one).
struct condition {
    std::size_t column = 0;
    bool ratio = false;
    int low = -1, high = -1;  ///< -1: none
    bool low_open = false, high_open = false;
    std::set<int> places;  ///< of a choice
};

struct table_row {
    int level = 1;
    std::vector<condition> conditions;
};

struct table {
    std::vector<column> columns;
    std::vector<table_row> rows;
};

using grid_values = std::vector<int>;

bool in_interval(const condition& asked, long value, long scale) {  // value / scale against limits in eighths
    if (asked.low >= 0 && (asked.low_open ? value * eighths <= asked.low * scale : value * eighths < asked.low * scale))
        return false;
    return asked.high < 0 ||
           (asked.high_open ? value * eighths < asked.high * scale : value * eighths <= asked.high * scale);
}

bool holds(const table& of, const condition& asked, const grid_values& values, bool rounded) {
    const auto compared = [&](std::size_t column) {
        const bool measure = of.columns[column].kind != column_kind::count;
        return rounded && measure ? (values[column] + eighths / 2) / eighths * eighths : values[column];
    };
    const column_kind kind = of.columns[asked.column].kind;
    if (kind == column_kind::choice || kind == column_kind::flag)
        return asked.places.count(values[asked.column] / eighths) != 0;
    if (!asked.ratio) return in_interval(asked, compared(asked.column), eighths);
    const int divisor = compared(asked.column + 1);
    return divisor != 0 && in_interval(asked, compared(asked.column), divisor);
}

std::size_t deciding_row(const table& of, const grid_values& values, bool rounded) {
    for (std::size_t r = 0; r < of.rows.size(); ++r)
        if (std::all_of(of.rows[r].conditions.begin(), of.rows[r].conditions.end(),
                        [&](const condition& one) { return holds(of, one, values, rounded); }))
            return r;
    FAIL("the last row holds always");
    return 0;
}

/// Calls `visit` with every combination of grid values of the columns in `free`; the others stay as they are.
void each_value(const table& of, const std::vector<std::size_t>& free, std::size_t from, grid_values& values,
                const std::function<void()>& visit) {
    if (from == free.size()) return visit();
    for (const int value : of.columns[free[from]].grid) {
        values[free[from]] = value;
        each_value(of, free, from + 1, values, visit);
    }
}

struct expectation {
    std::set<std::size_t> rows;
    int low = 5, high = 1;
    std::vector<std::size_t> undecided_by;
};

expectation brute_force(const table& of, const std::vector<std::size_t>& missing, grid_values values, bool rounded) {
    expectation made;
    each_value(of, missing, 0, values, [&] { made.rows.insert(deciding_row(of, values, rounded)); });
    for (const std::size_t r : made.rows) {
        made.low = std::min(made.low, of.rows[r].level);
        made.high = std::max(made.high, of.rows[r].level);
    }
    for (const std::size_t one : missing) {
        std::vector<std::size_t> others;
        for (const std::size_t other : missing)
            if (other != one) others.push_back(other);
        bool changes = false;
        each_value(of, others, 0, values, [&] {
            if (changes) return;
            std::set<int> levels;
            for (const int value : of.columns[one].grid) {
                values[one] = value;
                levels.insert(of.rows[deciding_row(of, values, rounded)].level);
            }
            changes = levels.size() > 1;
        });
        if (changes) made.undecided_by.push_back(one);
    }
    return made;
}

class table_maker {
public:
    explicit table_maker(unsigned seed) : random_(seed) {}

    [[nodiscard]] int pick(int low, int high) { return std::uniform_int_distribution<int>(low, high)(random_); }

    /// Two or three columns; the first two, if `with_ratio`, are numbers whose ratio rows may ask for.
    table make(bool with_ratio) {
        table made;
        if (with_ratio)
            made.columns = {make_column(column_kind::number, 0, 14), make_column(column_kind::number, 1, 14)};
        const int more = with_ratio ? pick(0, 1) : pick(2, 3);
        for (int i = 0; i < more; ++i)
            made.columns.push_back(
                make_column(static_cast<column_kind>(pick(with_ratio ? 3 : 0, 5)), made.columns.size(), 5));
        int level = 5;
        for (int rows = pick(2, 4); rows > 0; --rows) {
            table_row one{level, {}};
            for (std::size_t c = 0; c < made.columns.size(); ++c)
                if (pick(0, 2) != 0) one.conditions.push_back(make_condition(made.columns[c].kind, c));
            if (with_ratio && pick(0, 1) == 1) {
                condition ratio = make_interval({4, 8, 16});
                ratio.ratio = true;
                one.conditions.push_back(ratio);
            }
            if (!one.conditions.empty()) made.rows.push_back(one);
            level = std::max(1, level - pick(0, 2));
        }
        made.rows.push_back({std::min(level, 1), {}});
        return made;
    }

private:
    column make_column(column_kind kind, std::size_t place, int most) {
        column made{"input_" + std::to_string(place), kind, {}};
        const auto fill = [&](int last, int step) {
            for (int value = 0; value <= last * eighths; value += step) made.grid.push_back(value);
        };
        switch (kind) {
            case column_kind::number:
                fill(most, 1);
                break;
            case column_kind::share:
                fill(100, 4);
                break;  // halves of a percent
            case column_kind::whole:
                fill(5, eighths);
                break;
            case column_kind::count:
                fill(3, eighths);
                break;
            case column_kind::flag:
                fill(1, eighths);
                break;
            case column_kind::choice:
                fill(2, eighths);
                break;
        }
        return made;
    }

    condition make_interval(const std::vector<int>& limits) {
        condition made;
        const auto limit = [&] {
            return limits[static_cast<std::size_t>(pick(0, static_cast<int>(limits.size()) - 1))];
        };
        const int shape = pick(0, 3);
        if (shape != 1) made.low = limit();
        if (shape == 1 || shape == 2) made.high = limit();
        if (shape == 2 && made.low > made.high) std::swap(made.low, made.high);
        if (shape == 3) {
            made.high = made.low;
        } else if (made.low != made.high) {
            made.low_open = made.low >= 0 && pick(0, 1) == 1;
            made.high_open = made.high >= 0 && pick(0, 1) == 1;
        }
        return made;
    }

    condition make_condition(column_kind kind, std::size_t place) {
        condition made;
        switch (kind) {
            case column_kind::number:
                made = make_interval({0, 8, 12, 16, 24});
                break;  // 0, 1, 1.5, 2, 3
            case column_kind::share:
                made = make_interval({0, 200, 404, 600, 800});
                break;  // 0, 25, 50.5, 75, 100 %
            case column_kind::whole:
            case column_kind::count:
                made = make_interval({0, 8, 16, 24});
                break;
            case column_kind::flag:
                made.places = {pick(0, 1)};
                break;
            case column_kind::choice:
                made.places = pick(0, 1) == 1 ? std::set{pick(0, 2)} : std::set{pick(0, 1), 2};
                break;
        }
        made.column = place;
        return made;
    }

    std::mt19937 random_;
};

std::string number_text(int value) {
    std::string text = std::to_string(value / eighths);
    if (value % eighths != 0) text += "." + std::to_string(1000 + value % eighths * 125).substr(1);
    return text;
}

std::string cell_text(const column& on, const condition& asked) {
    if (!asked.ratio && on.kind == column_kind::flag) return *asked.places.begin() == 1 ? "true" : "false";
    std::string text;
    if (!asked.ratio && on.kind == column_kind::choice)
        for (const int place : asked.places)
            text += (text.empty() ? "" : ", ") + std::string(1, static_cast<char>('a' + place));
    else if (asked.low >= 0 && asked.high >= 0)
        text = (asked.low_open ? "(" : "[") + number_text(asked.low) + ".." + number_text(asked.high) +
               (asked.high_open ? ")" : "]");
    else if (asked.low >= 0)
        text = (asked.low_open ? "> " : ">= ") + number_text(asked.low);
    else
        text = (asked.high_open ? "< " : "<= ") + number_text(asked.high);
    return "\"" + text + "\"";
}

/// The table as criterion 17 of the small edition.
std::string edition_text(const table& of) {
    const std::string label = "label = " + small_edition::both("l") + "\n";
    std::string made = small_edition::criterion_head(17, "table");
    bool any_ratio = false;
    for (const column& one : of.columns) {
        made += "[criterion.input." + one.name + "]\n" + label;
        switch (one.kind) {
            case column_kind::number:
                made += "kind = \"measure\"\nunit = \"number\"\n";
                break;
            case column_kind::share:
                made += "kind = \"measure\"\nunit = \"share\"\n";
                break;
            case column_kind::whole:
                made += "kind = \"measure\"\nunit = \"whole\"\n";
                break;
            case column_kind::count:
                made += "kind = \"count\"\nmost = 3\n";
                break;
            case column_kind::flag:
                made += "kind = \"flag\"\n";
                break;
            case column_kind::choice:
                made += "kind = \"choice\"\nchoices = [";
                for (const char* name : {"a", "b", "c"})
                    made += "{ name = \"" + std::string(name) + "\", fi = \"c\", en = \"c\" }, ";
                made += "]\n";
                break;
        }
    }
    std::string rows;
    for (std::size_t r = 0; r < of.rows.size(); ++r) {
        rows += "[[criterion.row]]\nid = \"r" + std::to_string(r) + "\"\nlevel = " + std::to_string(of.rows[r].level) +
                "\nwhen = { ";
        for (const condition& one : of.rows[r].conditions) {
            rows += (&one == &of.rows[r].conditions.front() ? "" : ", ") +
                    (one.ratio ? std::string("ratio") : of.columns[one.column].name) + " = " +
                    cell_text(of.columns[one.column], one);
            any_ratio = any_ratio || one.ratio;
        }
        rows += " }\n";
    }
    if (any_ratio) made += "[criterion.derived.ratio]\nratio = [\"input_0\", \"input_1\"]\n";
    std::string text = small_edition::text();
    const auto from = text.find("[[criterion]]\nid = 17\n");
    const auto to = text.find("[[criterion]]\nid = 18\n");
    text.replace(from, to - from, made + rows);
    // a random table uses neither the choice nor, with the readings kept, anything else of the edition
    const auto choice = text.find("[choice.practice_share]");
    return text.erase(choice, text.find("[reading.R1]") - choice);
}

fraction value_of(const column& on, int value) {
    if (on.kind == column_kind::share) return {value, eighths * 100};
    return {value / (value % eighths == 0 ? eighths : 1), value % eighths == 0 ? 1 : eighths};
}

/// The rows that loading must refuse: those that decide for no value, whatever the file's other faults.
std::set<std::size_t> idle_rows(const table& of) {
    std::vector<std::size_t> all(of.columns.size());
    for (std::size_t c = 0; c < all.size(); ++c) all[c] = c;
    std::set<std::size_t> idle;
    const auto deciding = brute_force(of, all, grid_values(all.size()), false).rows;
    for (std::size_t r = 0; r < of.rows.size(); ++r)
        if (deciding.count(r) == 0) idle.insert(r);
    return idle;
}

/// Loads the table, or checks that exactly its idle rows are refused. Tables with an input that no row names are
/// skipped.
std::shared_ptr<const ipsf::edition> load_table(const table& of, int& refused_tables) {
    try {
        auto edition = read_edition(edition_text(of), "random");
        CHECK(idle_rows(of).empty());
        return edition;
    } catch (const refused& wrong) {
        std::set<std::size_t> named;
        for (const problem& one : wrong.problems()) {
            INFO(one.message);
            if (one.rule == "unused-input") return nullptr;
            REQUIRE((one.rule == "unreachable-row" || one.rule == "duplicate-row"));
        }
        CHECK(wrong.problems().size() == idle_rows(of).size());
        ++refused_tables;
        return nullptr;
    }
}

void compare(const table& of, const criterion& asked, table_maker& random) {
    for (int turn = 0; turn < 12; ++turn) {
        const bool rounded = turn % 3 == 2;
        grid_values values;
        std::vector<input_value> given;
        std::vector<std::size_t> missing;
        for (std::size_t c = 0; c < of.columns.size(); ++c) {
            const column& one = of.columns[c];
            // Known numbers are halves up to 4, so that the grid has every point at which a ratio with them passes a
            // limit, and points between.
            values.push_back(
                one.kind == column_kind::number
                    ? random.pick(0, 8) * 4
                    : one.grid[static_cast<std::size_t>(random.pick(0, static_cast<int>(one.grid.size()) - 1))]);
            const bool known = turn > 0 && random.pick(0, 1) == 1;
            given.push_back(known ? std::optional(value_of(one, values.back())) : std::nullopt);
            if (!known) missing.push_back(c);
        }
        const expectation expected = brute_force(of, missing, values, rounded);
        const verdict got = evaluate(asked, given, rounded);
        INFO(edition_text(of).substr(edition_text(of).find("id = 17")).substr(0, 2500));
        INFO("turn " << turn << (rounded ? ", rounded" : ""));
        for (std::size_t c = 0; c < of.columns.size(); ++c)
            UNSCOPED_INFO(of.columns[c].name << (given[c] ? " = " + number_text(values[c]) : " missing"));
        REQUIRE(got.low == expected.low);
        REQUIRE(got.high == expected.high);
        REQUIRE(got.row == (expected.rows.size() == 1 ? std::optional(*expected.rows.begin()) : std::nullopt));
        REQUIRE(got.undecided_by == expected.undecided_by);
    }
}

void compare_tables(bool with_ratio, int wanted) {
    table_maker random(with_ratio ? 17 : 21);
    int compared = 0;
    int refused_tables = 0;
    for (int tries = 0; tries < 40 * wanted && compared < wanted; ++tries) {
        const table of = random.make(with_ratio);
        const auto edition = load_table(of, refused_tables);
        if (edition == nullptr) continue;
        compare(of, *edition->find_criterion(17), random);
        ++compared;
    }
    CHECK(compared == wanted);
    CHECK(refused_tables > 5);  // idle rows were met, and refused
}

}  // namespace

TEST_CASE("reachable levels of random tables equal brute force") { compare_tables(false, 150); }

TEST_CASE("reachable levels of random tables with a ratio equal brute force") { compare_tables(true, 60); }
