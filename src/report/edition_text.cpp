// Takes an edition of the criteria; describes it as a page: totals, each criterion with its table, readings, choices.
#include "base/signs.hpp"
#include "edition/cell_words.hpp"
#include "edition/counting_keys.hpp"
#include "edition/fixed_text.hpp"
#include "edition/named_choices.hpp"
#include "page/text_page.hpp"
#include "report/describe.hpp"
#include "report/shown_values.hpp"
#include "report/words.hpp"

#include <ipsf/report.hpp>

namespace ipsf {

using namespace pages;
using namespace reporting;

namespace {

class edition_page {
public:
    edition_page(page& page, const edition& edition, language in) : page_(page), edition_(edition), in_(in) {}

    void describe() {
        head();
        totals();
        for (const auto& section : edition_.sections) {
            page_.part(section.title.in(in_));
            for (const int id : section.criteria) tell(*edition_.find_criterion(id));
        }
        readings();
        principles();
        choices();
        counting();
        if (!page_.has_names()) names();
    }

private:
    static constexpr fact_place beside{.at = 20};
    static constexpr fact_place under_name{.indent = 2, .at = 14};

    [[nodiscard]] std::string say(const fixed_text& words) const { return words.in(in_); }

    void head() {
        page_.title(edition_.id + "  " + edition_.title.in(in_));
        page_.fact(say({"Lähde", "Source"}), edition_.document, beside);
        page_.fact(say({"Julkaistu", "Published"}), format_day(edition_.published), beside);
        page_.fact(say({"Voimassa", "Valid"}),
                   signs::range(format_day(edition_.valid_from), format_day(edition_.valid_until)), beside);
        page_.fact(say({"Tiiviste", "Hash"}), edition_.hash, beside);
        if (!edition_.not_verified.en.empty())
            page_.fact(say({"TARKISTAMATTA", "NOT VERIFIED"}), edition_.not_verified.in(in_), beside);
    }

    void totals() {
        page_.part(say({"Kokonaispisteet", "Totals"}));
        for (const auto& of : edition_.scales) {
            if (!of.key.empty())
                page_.name(named(of.title.in(in_), of.key) + numbers(of.criteria) + ": " +
                           signs::range(of.lowest(), of.highest()));
            for (auto level = of.levels.rbegin(); level != of.levels.rend(); ++level)
                page_.fact(signs::limit(">= " + std::to_string(level->at_least)),
                           named(level->title.in(in_), level->key), under_name);
            for (const auto& interval : of.intervals)
                page_.fact(signs::limit(">= " + std::to_string(interval.at_least)),
                           say({"seuraava arviointi ", "next review within "}) +
                               show_count(interval.months, {"kuukauden kuluessa", "month"},
                                          {"kuukauden kuluessa", "months"}, in_),
                           under_name);
        }
    }

    void tell(const criterion& asked) {
        constexpr std::size_t indent = 3;
        page_.space();
        page_.name(std::to_string(asked.id) + ". " + named(asked.title.in(in_), asked.key));
        if (!asked.asks.in(in_).empty()) page_.paragraph(asked.asks.in(in_), indent);
        page_.paragraph(say({"Lähde: ", "Source: "}) + asked.from.document + ", " + asked.from.place, indent);
        for (const auto& needed : asked.inputs) {
            page_.paragraph("\u2022 " + needed.label.in(in_) + " (" +
                                (page_.has_names() ? needed.name + ", " : std::string()) + kind_of(needed) + ")",
                            indent);
            for (std::size_t place = 0; place < needed.choices.size(); ++place)
                page_.paragraph(named(needed.choice_labels[place].in(in_), needed.choices[place]), indent + 4);
        }
        for (const auto& decides : asked.rows) page_.paragraph(row_of(asked, decides), indent);
        if (!asked.readings.empty())
            page_.paragraph(say({"Tulkinnat: ", "Readings: "}) + join(asked.readings, " "), indent);
    }

    [[nodiscard]] std::string kind_of(const input& asked) const {
        switch (asked.kind) {
            case input_kind::measure:
                return say({"mittari", "measure"}) + (asked.unit == measure_unit::share ? ", %" : "");
            case input_kind::count:
                return say({"lukumäärä 0–", "count 0–"}) + std::to_string(asked.most);
            case input_kind::flag:
                return say({"kyllä tai ei", "yes or no"});
            case input_kind::choice:
                break;
        }
        return say({"valinta", "choice"});
    }

    /// "level 4, row 4b: Share of ... ≥ 80 %; Contacts are tracked: yes".
    [[nodiscard]] std::string row_of(const criterion& asked, const row& decides) const {
        const auto level = std::to_string(decides.level);
        return say({"taso ", "level "}) + level + (decides.id == level ? "" : say({", rivi ", ", row "}) + decides.id) +
               ": " + row_in_words(asked, decides, edition_.choices, in_);
    }

    /// With its name in files and commands, where the page has such names.
    [[nodiscard]] std::string named(const std::string& title, const std::string& key) const {
        return page_.has_names() ? title + " (" + key + ")" : title;
    }

    /// What answers, commands and files call what the page has in words.
    void names() {
        page_.part(say({"Nimet vastauksissa ja komennoissa", "Names in answers and commands"}));
        table all{.columns = {{.title = words::criterion.in(in_), .number = true},
                              {.title = say({"Tieto", "Input"})},
                              {.title = say({"Nimi", "Name"})},
                              {.title = say({"Vaihtoehdot", "Choices"})}}};
        for (const auto& asked : edition_.criteria)
            for (const auto& needed : asked.inputs)
                all.rows.push_back({.cells = {std::to_string(asked.id), needed.label.in(in_), needed.name,
                                              join(needed.choices, ", ")}});
        page_.show(all);
        table choices{.columns = {{.title = say({"Valinta", "Choice"})},
                                  {.title = say({"Nimi", "Name"})},
                                  {.title = say({"Sallitut arvot", "Values allowed"})}}};
        for (const auto& choice : edition_.choices)
            choices.rows.push_back({.cells = {choice.label.in(in_), choice.key,
                                              choice.options.empty() ? range_of(choice) : join(choice.options, ", ")}});
        if (!choices.rows.empty()) page_.show(choices);
    }

    [[nodiscard]] static std::string range_of(const named_choice& choice) {
        return std::to_string(choice.low) + "–" + std::to_string(choice.high);
    }

    void readings() {
        page_.part(say({"Tulkinnat", "Readings"}));
        for (const auto& reading : edition_.readings)
            page_.fact(reading.id,
                       reading.says.in(in_) + (reading.criteria.empty() ? "" : " –" + numbers(reading.criteria)),
                       {.at = 8});
    }

    void principles() {
        page_.part(say({"Periaatteet", "Principles"}));
        for (const auto& principle : edition_.principles)
            page_.paragraph(named(principle.title.in(in_), principle.key) + numbers(principle.criteria));
    }

    void choices() {
        page_.part(words::choices.in(in_));
        for (const auto& choice : edition_.choices) {
            std::vector<std::string> values;
            for (const auto& option : choice.options)
                values.push_back(named(value_in_words(choice, option, in_), option));
            page_.paragraph(named(choice.label.in(in_), choice.key) + ": " +
                            value_in_words(choice, choice.by_default, in_) + " (" +
                            (values.empty() ? range_of(choice) : join(values, say({" tai ", " or "}))) + ")");
        }
    }

    void counting() {
        const auto values = written_values(edition_.counting);
        if (values.empty()) return;
        page_.part(say({"Mitä lasketaan", "What is counted"}));
        for (const auto& [key, value] : values)
            page_.paragraph(named(counting_title(key).in(in_), std::string(key)) + ": " + counted_in_words(value));
    }

    [[nodiscard]] std::string numbers(const std::vector<int>& criteria) const {
        std::vector<std::string> ids;
        for (const int id : criteria) ids.push_back(std::to_string(id));
        return (ids.size() == 1 ? say({", kriteeri ", ", criterion "}) : say({", kriteerit ", ", criteria "})) +
               join(ids, ", ");
    }

    page& page_;
    const edition& edition_;
    language in_;
};

}  // namespace

void reporting::describe(page& page, const edition& edition, language in) {
    edition_page(page, edition, in).describe();
}

std::string to_text(const edition& edition, language in) {
    text_page page;
    describe(page, edition, in);
    return page.text();
}

}  // namespace ipsf
