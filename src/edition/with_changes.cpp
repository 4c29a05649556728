// What-if: the same edition with some cells of its file written otherwise.
#include "base/signs.hpp"
#include "edition/cell_words.hpp"
#include "edition/criterion_ids.hpp"
#include "edition/document.hpp"
#include "edition/read_changed.hpp"
#include "edition/write_document.hpp"

#include <ipsf/edition.hpp>
#include <ipsf/utf8.hpp>

#include "base/expects.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace ipsf {
namespace {

/// What a part of a change may name, in the order of the file.
using named_nodes = std::vector<std::pair<std::string, const node*>>;

/// The member of that key; the document was loaded, so what an edition must have is there.
const node& member_of(const node& table, std::string_view key) {
    const node* found = find_member(table, key);
    expects(found != nullptr);
    return *found;
}

named_nodes rows_of(const node& document, int criterion) {
    named_nodes rows;
    for (const node& one : member_of(document, "criterion").elements)
        if (member_of(one, "id").whole == criterion)
            for (const node& row : member_of(one, "row").elements)
                rows.emplace_back(member_of(row, "id").text, &member_of(row, "when"));
    return rows;
}

/// The bands of a total: of the edition where it has only one, else of a scale.
void add_bands(const node& of, const std::string& scale, named_nodes& bands) {
    for (const node& level : member_of(of, "level").elements)
        bands.emplace_back(scale + member_of(level, "key").text, &level);
    for (const node& interval : member_of(of, "review_interval").elements)
        bands.emplace_back(scale + std::to_string(member_of(interval, "at_least").whole), &interval);
}

named_nodes bands_of(const node& document) {
    named_nodes bands;
    const auto scales = std::find_if(document.members.begin(), document.members.end(),
                                     [](const member& one) { return one.key == "scale"; });
    if (scales == document.members.end()) {
        add_bands(document, "", bands);
        return bands;
    }
    const bool several = scales->value.elements.size() > 1;
    for (const node& one : scales->value.elements)
        add_bands(one, several ? member_of(one, "key").text + "." : std::string(), bands);
    return bands;
}

/// The conditions of a row, or the numbers of a band.
named_nodes cells_of(const node& row, bool of_totals) {
    named_nodes cells;
    for (const member& one : row.members)
        if (!of_totals || one.value.kind == node_kind::whole) cells.emplace_back(one.key, &one.value);
    return cells;
}

/// The cell as `rule_change::to` would say it.
std::string written(const node& cell) {
    if (cell.kind == node_kind::truth) return cell.truth ? "true" : "false";
    return cell.kind == node_kind::whole ? std::to_string(cell.whole) : cell.text;
}

/// The new cell as TOML. What is not of the kind that stands there becomes a text, which loading refuses
/// in its own words.
std::string as_toml(const std::string& to, node_kind kind) {
    const auto number = parse_whole(to);
    const bool bare = kind == node_kind::truth ? to == "true" || to == "false"
                                               : kind == node_kind::whole && number && to == std::to_string(*number);
    return bare ? to : quoted_text(to);
}

/// Finds the bytes at which places stand, one after another in the order of the text. Columns count characters.
class byte_finder {
public:
    explicit byte_finder(std::string_view toml) : toml_(toml), offset_(toml.starts_with("\xEF\xBB\xBF") ? 3 : 0) {}

    std::size_t offset_of(place at) {
        for (; line_ < at.line; ++line_, column_ = 1) offset_ = toml_.find('\n', offset_) + 1;
        for (; column_ < at.column; ++column_) {
            ++offset_;
            while (continues()) ++offset_;
        }
        return offset_;
    }

private:
    [[nodiscard]] bool continues() const {
        return offset_ < toml_.size() && (static_cast<unsigned char>(toml_[offset_]) & 0xC0U) == 0x80U;
    }

    std::string_view toml_;
    std::size_t offset_;  ///< behind a byte order mark
    std::int64_t line_ = 1, column_ = 1;
};

/// Finds the cells of changes in a document, and collects what cannot be found.
class cell_finder {
public:
    cell_finder(const node& document, const edition& edition) : document_(document), edition_(edition) {}

    /// Null when it is not there, or was found before; that is a problem then.
    const node* find(const rule_change& change) {
        if (!is_text(change.to)) {
            refuse(change, is_utf8(change.to) ? "nul" : "not-utf8",
                   "the new cell `" + change.cell + "` of `" + change.row + "` " +
                       (is_utf8(change.to) ? "has a NUL in it; take it out" : "is not UTF-8; write it in UTF-8"));
            return nullptr;
        }
        const bool of_totals = change.criterion == 0;
        const auto rows = of_totals ? bands_of(document_) : rows_of(document_, change.criterion);
        if (rows.empty()) {
            refuse(change, "unknown-criterion",
                   "edition " + edition_.id + " has no criterion " + std::to_string(change.criterion) + "; " +
                       criteria_in_words(edition_.criteria) + ", and 0 stands for the totals");
            return nullptr;
        }
        const std::string rule = of_totals ? "the totals" : "criterion " + std::to_string(change.criterion);
        const node* row =
            pick(rows, change.row, change, "unknown-row", rule + (of_totals ? " have no band" : " has no row"));
        if (row == nullptr) return nullptr;
        const node* cell = pick(cells_of(*row, of_totals), change.cell, change, "unknown-cell",
                                (of_totals ? "band `" : "row `") + change.row + "` of " + rule + " has no cell");
        if (cell == nullptr) return nullptr;
        if (std::find(found_.begin(), found_.end(), cell) != found_.end()) {
            refuse(
                change, "repeated",
                "cell `" + change.cell + "` of `" + change.row + "` of " + rule + " is changed twice; leave one out");
            return nullptr;
        }
        found_.push_back(cell);
        return cell;
    }

    void throw_if_any() { refused::throw_if_any(std::move(problems_)); }

private:
    const node* pick(const named_nodes& among, const std::string& name, const rule_change& change, std::string rule,
                     const std::string& lacking) {
        std::string names;
        for (const auto& [key, found] : among) {
            if (key == name) return found;
            names += (names.empty() ? "" : ", ") + key;
        }
        refuse(change, std::move(rule),
               lacking + " `" + name + (names.empty() ? "`; it has none" : "`; there are: " + names));
        return nullptr;
    }

    void refuse(const rule_change& change, std::string rule, std::string message) {
        problem made;
        made.rule = std::move(rule);
        made.message = std::move(message);
        made.criterion = edition_.find_criterion(change.criterion) == nullptr ? 0 : change.criterion;
        problems_.push_back(std::move(made));
    }

    const node& document_;
    const edition& edition_;
    std::vector<const node*> found_;
    std::vector<problem> problems_;
};

struct found_change {
    const rule_change* change;
    const node* cell;
};

/// The changes that change something.
std::vector<found_change> find_all(const node& document, const edition& edition, gsl::span<const rule_change> changes) {
    cell_finder finder(document, edition);
    std::vector<found_change> all;
    for (const rule_change& change : changes)
        if (const node* cell = finder.find(change); cell != nullptr && written(*cell) != change.to)
            all.push_back({&change, cell});
    finder.throw_if_any();
    return all;
}

std::string replaced(std::string_view toml, std::vector<found_change> changes) {
    std::sort(changes.begin(), changes.end(), [](const auto& a, const auto& b) { return a.cell->at < b.cell->at; });
    byte_finder finder(toml);
    std::string made;
    std::size_t taken = 0;
    for (const auto& [change, cell] : changes) {
        const std::size_t first = finder.offset_of(cell->at);
        made.append(toml, taken, first - taken).append(as_toml(change->to, cell->kind));
        taken = finder.offset_of(cell->end);
    }
    made.append(toml, taken);
    return made;
}

const row& row_of(const criterion& of, const std::string& id) {
    return *std::find_if(of.rows.begin(), of.rows.end(), [&](const row& one) { return one.id == id; });
}

const cell& cell_of(const row& of, const std::string& name) {
    return *std::find_if(of.cells.begin(), of.cells.end(), [&](const cell& one) { return one.name == name; });
}

/// "criterion 24, level 5: Share of working time spent in the community ≥ 70 % (was ≥ 65 %)"
std::string rule_in_words(const rule_change& change, const edition& before, const edition& after, language in) {
    const auto& old_rules = *before.find_criterion(change.criterion);
    const auto& new_rules = *after.find_criterion(change.criterion);
    const auto& row = row_of(new_rules, change.row);
    const auto level = std::to_string(row.level);
    return fixed_text{"kriteeri ", "criterion "}.in(in) + std::to_string(change.criterion) +
           fixed_text{", taso ", ", level "}.in(in) + level +
           (row.id == level ? "" : fixed_text{", rivi ", ", row "}.in(in) + row.id) + ": " +
           cell_in_words(new_rules, cell_of(row, change.cell), after.choices, in) +
           fixed_text{" (oli ", " (was "}.in(in) +
           condition_in_words(old_rules, cell_of(row_of(old_rules, change.row), change.cell), before.choices, in) + ")";
}

/// "total, Good: ≥ 101 (was ≥ 100)"; "total, months to the next review from 100 points: 9 (was 12)". What bands are
/// called stays when their limits change.
std::string total_in_words(const found_change& made, const edition& of, language in) {
    const rule_change& change = *made.change;
    const auto point = change.row.find('.');
    const auto& of_scale = *std::find_if(of.scales.begin(), of.scales.end(), [&](const scale& one) {
        return !of.has_several_scales() || one.key == change.row.substr(0, point);
    });
    const auto band = of.has_several_scales() ? change.row.substr(point + 1) : change.row;
    const auto total = of.has_several_scales() ? of_scale.title.in(in) : fixed_text{"yhteispisteet", "total"}.in(in);
    const bool limit = change.cell == "at_least";
    const auto shown = [&](const std::string& number) { return limit ? signs::limit(">= " + number) : number; };
    const text subject = subject_in_words(of_scale, band, change.cell);
    return total + ", " + subject.in(in) + ": " + shown(change.to) + fixed_text{" (oli ", " (was "}.in(in) +
           shown(written(*made.cell)) + ")";
}

void add_words(text& words, const found_change& made, const edition& before, const edition& after) {
    const auto add = [&](std::string& all, language in) {
        all +=
            (all.empty() ? "" : "; ") + (made.change->criterion == 0 ? total_in_words(made, before, in)
                                                                     : rule_in_words(*made.change, before, after, in));
    };
    add(words.fi, language::fi);
    add(words.en, language::en);
}

/// The named choices that are not the edition's own.
std::map<std::string, std::string> chosen(const edition& edition) {
    std::map<std::string, std::string> values;
    for (const named_choice& one : edition.choices)
        if (one.value != one.by_default) values.emplace(one.key, one.value);
    return values;
}

}  // namespace

std::shared_ptr<const ipsf::edition> with_changes(std::shared_ptr<const ipsf::edition> edition,
                                                  gsl::span<const rule_change> changes) {
    expects(edition != nullptr && edition->toml != nullptr);
    problem_log log(edition->files);
    const auto document = read_document(*edition->toml, log);
    expects(document.has_value());
    const auto found = find_all(*document, *edition, changes);
    if (found.empty()) return edition;
    auto made = std::make_shared<ipsf::edition>(
        *with_choices(read_changed(replaced(*edition->toml, found), *edition), chosen(*edition)));
    made->process = edition->process;  // as it is with a service model; no change reaches it
    made->what_if = edition->what_if;
    for (const found_change& one : found) add_words(made->what_if, one, *edition, *made);
    return made;
}

}  // namespace ipsf
