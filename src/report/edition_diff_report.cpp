// Takes the changes between two editions; writes them as JSON, CSV and a page by criterion.
#include "report/edition_diff_report.hpp"

#include "page/text_page.hpp"
#include "report/describe.hpp"
#include "report/shown_values.hpp"
#include "report/words.hpp"
#include "tables/edition_diff_tables.hpp"

#include <ipsf/report.hpp>
#include <ipsf/version.hpp>

#include <algorithm>

namespace ipsf {

using namespace reporting;
using namespace pages;

namespace {

constexpr std::array<fixed_text, change_kind_names.size()> kinds = {{
    {"Kriteeristö", "Edition"},
    {"Rajat ja rivit", "Limits and rows"},
    {"Kysyttävät tiedot", "Inputs"},
    {"Tulkinnat", "Readings"},
    {"Valinnat", "Choices"},
    {"Mitä lasketaan", "What is counted"},
    {"Tasot, arviointivälit ja osiot", "Levels, review intervals and sections"},
    {"Asiakasprosessi", "Client process"},
    {"Tekstit", "Texts"},
    {"Tapaukset", "Cases"},
}};

void put_place(json_writer& out, std::string_view key, const place& at, const std::string& file) {
    if (at.line == 0)
        out.put(key, nullptr);
    else
        out.put_object(key, [&] { out.put("line", at.line), out.put("column", at.column), out.put("file", file); });
}

const char* name_of(language in) { return in == language::fi ? "fi" : "en"; }

void put_change(json_writer& out, const edition_change& one) {
    out.put("kind", change_kind_names[static_cast<std::size_t>(one.kind)]);
    out.put("criterion", one.criterion == 0 ? std::nullopt : std::optional(one.criterion));
    out.put("key", one.key);
    out.put("language", one.in ? std::optional(name_of(*one.in)) : std::nullopt);
    put_text(out, "about", one.about);
    out.put("before", one.before);
    out.put("after", one.after);
    put_place(out, "before_at", one.before_at, one.before_file);
    put_place(out, "after_at", one.after_at, one.after_file);
}

/// A text that changed in the reader's language is shown in it alone; one that changed in the other language only is
/// shown all the same.
bool is_shown(const std::vector<edition_change>& changes, std::size_t place, language in) {
    const auto& one = changes[place];
    if (!one.in || *one.in == in) return true;
    const auto same = [&](const edition_change& other) {
        return other.kind == one.kind && other.criterion == one.criterion && other.key == one.key;
    };
    return !(place > 0 && same(changes[place - 1])) && !(place + 1 < changes.size() && same(changes[place + 1]));
}

/// What a score or a level can move by.
bool decides(change_kind kind) {
    return kind == change_kind::limits || kind == change_kind::inputs || kind == change_kind::choices ||
           kind == change_kind::counting || kind == change_kind::levels;
}

class change_page {
public:
    change_page(page& page, const edition_difference& changed, language in) : page_(page), changed_(changed), in_(in) {}

    void head() {
        page_.title(say({"Kriteeristöjen vertailu", "Comparison of editions"}));
        for (const auto* name : {&changed_.before, &changed_.after}) {
            page_.fact(name == &changed_.before ? say({"Ennen", "Before"}) : say({"Nyt", "Now"}),
                       name->id + " " + name->hash, edition_beside);
            if (!name->what_if.en.empty())
                page_.fact("", words::what_if.in(in_) + ": " + name->what_if.in(in_), edition_beside);
        }
        if (changed_.changes.empty())
            page_.paragraph(say({"Kriteeristöt sanovat saman.", "The editions say the same."}));
    }

    void all() {
        for (std::size_t kind = 0; kind < kinds.size(); ++kind) list(static_cast<change_kind>(kind));
    }

    void deciding() {
        std::vector<std::string> others;
        for (std::size_t place = 0; place < kinds.size(); ++place) {
            const auto kind = static_cast<change_kind>(place);
            if (decides(kind))
                list(kind);
            else if (const auto count = shown_of(kind).size(); count > 0)
                others.push_back(title_of(kind) + " " + std::to_string(count));
        }
        if (others.empty()) return;
        page_.part(say({"Muutokset, jotka eivät vaikuta pisteisiin", "Changes that move no score"}));
        page_.paragraph(join(others, ", "));
    }

private:
    static constexpr fact_place edition_beside{.at = 10};

    [[nodiscard]] std::string say(const fixed_text& words) const { return words.in(in_); }

    [[nodiscard]] std::string title_of(change_kind kind) const { return say(kinds[static_cast<std::size_t>(kind)]); }

    [[nodiscard]] std::vector<const edition_change*> shown_of(change_kind kind) const {
        std::vector<const edition_change*> shown;
        for (std::size_t place = 0; place < changed_.changes.size(); ++place)
            if (changed_.changes[place].kind == kind && is_shown(changed_.changes, place, in_))
                shown.push_back(&changed_.changes[place]);
        return shown;
    }

    void list(change_kind kind) {
        auto shown = shown_of(kind);
        if (shown.empty()) return;
        page_.part(title_of(kind), std::to_string(shown.size()));
        if (kind == change_kind::cases) {
            count_cases(shown);
            return;
        }
        changes all{.before = say({"Ennen", "Before"}),
                    .now = say({"Nyt", "Now"}),
                    .dropped = say({"Poistuu", "Dropped"}),
                    .added = say({"Uusi", "New"})};
        for (const auto* one : shown) {
            const auto is_twin = [&](const edition_change* other) {
                return other != one && other->about.in(in_) == one->about.in(in_);
            };
            all.rows.push_back(row_of(*one, std::any_of(shown.begin(), shown.end(), is_twin)));
        }
        page_.show(all);
    }

    /// `has_twin`: another is of the same in words, as a thing that has another name in the file; it is named, too.
    [[nodiscard]] changes::change row_of(const edition_change& one, bool has_twin) const {
        changes::change row{.about = one.about.in(in_)};
        if (has_twin) row.about += " (" + one.key.substr(one.key.rfind('.') + 1) + ")";
        if (one.in && *one.in != in_) row.about += say({" (englanniksi)", " (in Finnish)"});
        if (one.before) row.before = side_of(one, *one.before, one.before_in_words, one.before_at, one.before_file);
        if (one.after) row.now = side_of(one, *one.after, one.after_in_words, one.after_at, one.after_file);
        return row;
    }

    /// At a terminal with the name of a new or dropped input, and where it is written.
    [[nodiscard]] std::string side_of(const edition_change& one, const std::string& value, const text& in_words,
                                      const place& at, const std::string& file) const {
        const auto& shown = in_words.en.empty() ? value : in_words.in(in_);
        if (!page_.has_names()) return shown;
        const auto where = at.line == 0 ? std::string()
                                        : " [" + (at.file == 0 ? std::string() : file + ", ") +
                                              say({"rivi ", "line "}) + std::to_string(at.line) + "]";
        return name_before(one) + shown + where;
    }

    [[nodiscard]] static std::string name_before(const edition_change& one) {
        constexpr std::string_view input = "input.";
        const bool whole = one.kind == change_kind::inputs && one.before.has_value() != one.after.has_value() &&
                           one.key.starts_with(input);
        return whole ? one.key.substr(input.size()) + ", " : std::string();
    }

    /// There are many cases, and they say what the limits say; JSON and CSV have them all.
    void count_cases(const std::vector<const edition_change*>& shown) {
        const auto count = [&](auto which, const fixed_text& one, const fixed_text& several) {
            return show_count(std::count_if(shown.begin(), shown.end(), which), one, several, in_);
        };
        page_.paragraph(
            count([](const auto* one) { return !one->before; }, {"uusi", "new"}, {"uutta", "new"}) + ", " +
            count([](const auto* one) { return !one->after; }, {"poistuva", "dropped"}, {"poistuvaa", "dropped"}) +
            ", " +
            count([](const auto* one) { return one->before && one->after; }, {"muuttunut", "changed"},
                  {"muuttunutta", "changed"}));
    }

    page& page_;
    const edition_difference& changed_;
    language in_;
};

}  // namespace

void reporting::put_changes(json_writer& out, const edition_difference& changed) {
    out.put_array("changes", [&] {
        for (const auto& one : changed.changes) out.object([&] { put_change(out, one); });
    });
}

void reporting::describe_head(page& page, const edition_difference& changed, language in) {
    change_page(page, changed, in).head();
}

void reporting::describe_deciding(page& page, const edition_difference& changed, language in) {
    change_page(page, changed, in).deciding();
}

void reporting::describe(page& page, const edition_difference& changed, language in) {
    change_page described(page, changed, in);
    described.head();
    described.all();
}

std::string to_json(const edition_difference& changed) {
    json_writer out;
    out.object([&] {
        out.put("library", library_version());
        for (const auto& [key, name] : {std::pair("before", &changed.before), std::pair("after", &changed.after)})
            out.put_object(key, [&, of = name] { put_name(out, of->id, of->hash, of->what_if); });
        put_changes(out, changed);
    });
    return out.take();
}

std::string to_text(const edition_difference& changed, language in) {
    text_page page;
    describe(page, changed, in);
    return page.text();
}

std::string to_csv(const edition_difference& changed, csv_for whom) {
    return to_csv(tables::edition_change_table(changed), language::en, whom);
}

}  // namespace ipsf
