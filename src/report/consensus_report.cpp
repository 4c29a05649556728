// Takes a consensus; writes it as a page and as JSON: how alike the assessors score, criterion by criterion those that
// differ first, and what was agreed.
#include "base/signs.hpp"
#include "edition/fixed_text.hpp"
#include "page/text_page.hpp"
#include "report/describe.hpp"
#include "report/json_values.hpp"
#include "report/level_titles.hpp"
#include "report/review_foot.hpp"
#include "report/review_page.hpp"
#include "report/shown_values.hpp"
#include "report/table_report.hpp"
#include "report/words.hpp"
#include "tables/consensus_tables.hpp"

#include <ipsf/report.hpp>

#include <algorithm>

namespace ipsf {

using namespace reporting;
using namespace pages;

namespace {

constexpr fixed_text agreed_words{"Sovittu", "Agreed"};

class consensus_page {
public:
    consensus_page(page& page, const consensus& found, std::size_t place, language in)
        : page_(page),
          found_(found),
          edition_(*found.agreed.edition),
          place_(place),
          made_(found.agreed.reviews[place]),
          of_(found.reviews[place]),
          in_(in) {}

    void describe() {
        const fixed_text words{"Arvioijien yksimielisyys", "Consensus of assessors"};
        page_.title(named_by_rules(edition_, words, in_) +
                    (made_.team ? ", " + words::team.in(in_) + " " + *made_.team : ""));
        tell_rules(page_, edition_, found_.agreed.out_of_date, made_.looked_at, in_);
        page_.fact(say({"Arvioijat", "Assessors"}), join(found_.assessors, ", "), beside_label);
        tell_agreement();
        show_totals();
        show_criteria();
    }

private:
    [[nodiscard]] std::string say(const fixed_text& words) const { return words.in(in_); }

    [[nodiscard]] std::string share(int count) const {
        const auto all = of_.agreement.compared;
        return show_decimal(100 * static_cast<std::int64_t>(count), all, 0, in_) + " % (" + std::to_string(count) +
               "/" + std::to_string(all) + ")";
    }

    void tell_agreement() {
        const auto& found = of_.agreement;
        page_.part(say({"Kuinka samoin arvioitiin", "How alike they scored"}));
        if (found.compared == 0) {
            page_.paragraph(say({"Kaikki arvioijat eivät ole pisteyttäneet yhtäkään samaa kriteeriä.",
                                 "No criterion was scored by all assessors."}));
        } else {
            constexpr fact_place beside{.at = 40};
            page_.fact(say({"Sama taso", "The same level"}), share(found.same), beside);
            page_.fact(say({"Enintään yhden tason ero", "At most one level apart"}), share(found.within_one), beside);
            page_.fact(say({"Painotettu kappa", "Weighted kappa"}),
                       found.weighted_kappa
                           ? show_decimal(found.weighted_kappa->numerator, found.weighted_kappa->denominator, 2, in_)
                           : say({"ei määritelty: kaikki antoivat joka kriteerille saman tason",
                                  "not defined: all gave every criterion the same level"}),
                       beside);
            if (found.weighted_kappa)
                page_.paragraph(say(
                    {"Kappa vertaa eroja niihin, joita syntyisi, jos kukin antaisi samat tasonsa sattumanvaraisesti: "
                     "1 on täysi yksimielisyys, 0 sattuman veroinen, ja alle 0 erimielisempi kuin sattuma.",
                     "Kappa compares how far apart they are with how far they would be if each spread the same levels "
                     "by chance: 1 is full agreement, 0 no better than chance, below 0 worse."}));
        }
    }

    void show_totals() {
        page_.part(words::total.in(in_));
        table totals{.columns = {{.title = say({"Kenen", "Whose"})}}};
        for (const auto& scale : edition_.scales) {
            totals.columns.push_back(
                {.title = edition_.has_several_scales() ? scale.title.in(in_) : words::total.in(in_), .number = true});
            totals.columns.push_back({.title = words::level.in(in_)});
        }
        for (std::size_t i = 0; i < found_.assessors.size(); ++i)
            totals.rows.push_back(total_row(found_.assessors[i], found_.alone[i].reviews[place_].totals));
        totals.rows.push_back(total_row(agreed_words.in(in_), of_.totals));
        totals.rows.back().sum = true;
        page_.show(totals);
        const auto open =
            std::count_if(of_.criteria.begin(), of_.criteria.end(), [](const auto& one) { return one.open; });
        if (open > 0)
            page_.paragraph(show_count(open, {"kriteeri on sopimatta", "criterion is not agreed on yet"},
                                       {"kriteeriä on sopimatta", "criteria are not agreed on yet"}, in_) +
                            say({"; siitä sovitut pisteet voivat vielä olla mitä tahansa tällä välillä.",
                                 "; so the agreed total may still be anything in this range."}));
    }

    [[nodiscard]] table_row total_row(const std::string& whose, const std::vector<reviewed_total>& totals) const {
        table_row row{.cells = {whose}};
        for (std::size_t i = 0; i < edition_.scales.size(); ++i) {
            row.cells.push_back(signs::range(totals[i].total.low, totals[i].total.high));
            row.cells.push_back(show_levels(edition_.scales[i], totals[i].total, in_));
        }
        return row;
    }

    /// Those to be talked about first: open ones, then those that differ, the widest first.
    [[nodiscard]] std::vector<std::size_t> by_difference() const {
        std::vector<std::size_t> places;
        for (std::size_t i = 0; i < of_.criteria.size(); ++i) places.push_back(i);
        std::stable_sort(places.begin(), places.end(), [&](std::size_t a, std::size_t b) {
            const auto& one = of_.criteria[a];
            const auto& other = of_.criteria[b];
            return one.open != other.open ? one.open : one.apart > other.apart;
        });
        return places;
    }

    void show_criteria() {
        page_.part(say({"Kriteerit, eniten eroavat ensin", "Criteria, those that differ most first"}));
        constexpr std::size_t narrow = 10;
        table criteria{.columns = {{}, {.title = words::criterion.in(in_)}}, .as = table::layout::numbered};
        for (const auto& name : found_.assessors) criteria.columns.push_back({name, true, wide_for(name, narrow)});
        const auto agreed = agreed_words.in(in_);
        constexpr std::size_t wide = 14;  // "avoinna 2–5"
        criteria.columns.push_back({agreed, true, wide});
        for (const auto place : by_difference()) {
            const auto& one = of_.criteria[place];
            table_row row{.cells = {std::to_string(one.id), edition_.criteria[place].title.in(in_)}};
            for (const auto& levels : one.by_assessor) row.cells.push_back(signs::range(levels.low, levels.high));
            row.cells.push_back((one.open ? words::open.in(in_) + " " : std::string()) +
                                signs::range(one.agreed.low, one.agreed.high));
            criteria.rows.push_back(std::move(row));
        }
        page_.show(criteria);
    }

    static std::size_t wide_for(const std::string& title, std::size_t least) {
        return std::max(least, title.size() + 2);
    }

    page& page_;
    const consensus& found_;
    const edition& edition_;
    std::size_t place_;
    const review& made_;
    const reviewed_consensus& of_;
    language in_;
};

}  // namespace

std::string to_json(const consensus& found) {
    json_writer out;
    out.object([&] {
        put_made_with(out, *found.agreed.edition, found.agreed.out_of_date);
        put_choices(out, *found.agreed.edition);
        put_warnings(out, found.agreed.warnings);
        out.put_values("assessors", found.assessors);
        for (const auto& table : tables_of(found))
            if (table.name != "made_with") put_rows(out, table.name, table);
    });
    return out.take();
}

void reporting::describe(page& page, const consensus& found, language in) {
    if (found.reviews.empty()) page.paragraph(words::no_team_to_review.in(in));
    for (std::size_t place = 0; place < found.reviews.size(); ++place) {
        if (place > 0) page.space();
        consensus_page(page, found, place, in).describe();
    }
    describe_foot(page, *found.agreed.edition, found.agreed.warnings, in);
}

std::string to_text(const consensus& found, language in) {
    text_page page;
    describe(page, found, in);
    return page.text();
}

std::string to_csv(const consensus& found, csv_for whom) {
    return to_csv(tables::assessed_criterion_table(found), language::en, whom);
}

}  // namespace ipsf
