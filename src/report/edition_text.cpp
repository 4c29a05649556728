// Takes an edition of the criteria; describes it as a page: totals, each criterion with its table, readings, choices.
#include "base/signs.hpp"
#include "edition/counting_keys.hpp"
#include "edition/fixed_text.hpp"
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
                page_.name(of.title.in(in_) + " (" + of.key + ")" + numbers(of.criteria) + ": " +
                           signs::range(of.lowest(), of.highest()));
            for (auto level = of.levels.rbegin(); level != of.levels.rend(); ++level)
                page_.fact(signs::limit(">= " + std::to_string(level->at_least)),
                           level->title.in(in_) + " (" + level->key + ")", under_name);
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
        page_.name(std::to_string(asked.id) + ". " + asked.title.in(in_) + " (" + asked.key + ")");
        if (!asked.asks.in(in_).empty()) page_.paragraph(asked.asks.in(in_), indent);
        page_.paragraph(say({"Lähde: ", "Source: "}) + asked.from.document + ", " + asked.from.place, indent);
        for (const auto& needed : asked.inputs) {
            page_.paragraph("\u2022 " + needed.name + " " + kind_of(needed) + ": " + needed.label.in(in_), indent);
            for (std::size_t place = 0; place < needed.choices.size(); ++place)
                page_.paragraph(needed.choices[place] + ": " + needed.choice_labels[place].in(in_), indent + 4);
        }
        for (const auto& decides : asked.rows) page_.paragraph(row_of(decides), indent);
        if (!asked.readings.empty())
            page_.paragraph(say({"Tulkinnat: ", "Readings: "}) + join(asked.readings, " "), indent);
    }

    [[nodiscard]] std::string kind_of(const input& asked) const {
        switch (asked.kind) {
            case input_kind::measure:
                return say({"(mittari", "(measure"}) + (asked.unit == measure_unit::share ? ", %)" : ")");
            case input_kind::count:
                return say({"(lukumäärä 0–", "(count 0–"}) + std::to_string(asked.most) + ")";
            case input_kind::flag:
                return say({"(kyllä tai ei)", "(yes or no)"});
            case input_kind::choice:
                break;
        }
        return say({"(valinta)", "(choice)"});
    }

    /// "level 4 [4b]: share >= 80 & tracked true".
    [[nodiscard]] std::string row_of(const row& decides) const {
        const auto level = std::to_string(decides.level);
        std::vector<std::string> cells;
        for (const auto& cell : decides.cells) cells.push_back(cell.name + " " + signs::limit(cell.written));
        return say({"taso ", "level "}) + level + (decides.id == level ? "" : " [" + decides.id + "]") + ": " +
               (cells.empty() ? say({"muuten", "otherwise"}) : join(cells, " & "));
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
            page_.paragraph(principle.title.in(in_) + " (" + principle.key + ")" + numbers(principle.criteria));
    }

    void choices() {
        page_.part(words::choices.in(in_));
        for (const auto& choice : edition_.choices)
            page_.paragraph(choice.key + " = " + choice.by_default + " (" +
                            (choice.options.empty() ? std::to_string(choice.low) + "–" + std::to_string(choice.high)
                                                    : join(choice.options, " | ")) +
                            "): " + choice.label.in(in_));
    }

    void counting() {
        const auto values = written_values(edition_.counting);
        if (values.empty()) return;
        page_.part(say({"Mitä lasketaan", "What is counted"}));
        for (const auto& [key, value] : values) page_.paragraph(std::string(key) + " = " + value);
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
