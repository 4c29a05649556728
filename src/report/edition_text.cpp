// An edition of the criteria written out, for people.
#include "edition/fixed_text.hpp"

#include <ipsf/report.hpp>

#include <sstream>

namespace ipsf {
namespace {

class edition_page {
public:
    edition_page(const edition& edition, language in) : edition_(edition), in_(in) {
        page_.exceptions(std::ios::badbit);  // it would else drop what it gets no memory for
    }

    std::string write() {
        head();
        for (const auto& section : edition_.sections) {
            heading(section.title.in(in_));
            for (const int id : section.criteria) criterion_of(*edition_.find_criterion(id));
        }
        readings();
        principles();
        choices();
        counting();
        return page_.str();
    }

private:
    [[nodiscard]] std::string say(const fixed_text& words) const { return words.in(in_); }

    void heading(const std::string& title) { page_ << "\n== " << visible(title) << " ==\n"; }

    void head() {
        page_ << visible(edition_.id) << "  " << visible(edition_.title.in(in_)) << '\n'
              << say({"Lähde: ", "Source: "}) << visible(edition_.document) << '\n'
              << say({"Julkaistu ", "Published "}) << format_day(edition_.published) << say({", voimassa ", ", valid "})
              << format_day(edition_.valid_from) << "–" << format_day(edition_.valid_until) << '\n'
              << edition_.hash << '\n';
        if (!edition_.not_verified.en.empty())
            page_ << say({"TARKISTAMATTA: ", "NOT VERIFIED: "}) << visible(edition_.not_verified.in(in_)) << '\n';
        heading(say({"Kokonaispisteet", "Totals"}));
        for (const auto& scale : edition_.scales) totals_of(scale);
    }

    void totals_of(const scale& of) {
        if (!of.key.empty()) {
            page_ << "  " << visible(of.title.in(in_)) << " (" << visible(of.key) << ")";
            numbers(of.criteria);
            page_ << ": " << of.lowest() << "–" << of.highest() << '\n';
        }
        for (auto level = of.levels.rbegin(); level != of.levels.rend(); ++level) {
            page_ << "  >= " << level->at_least << "  " << visible(level->title.in(in_)) << " (" << visible(level->key)
                  << ")\n";
        }
        for (const auto& interval : of.intervals) {
            page_ << say({"  seuraava arviointi alkaen ", "  next review from "}) << interval.at_least
                  << say({" pisteestä: ", " points: within "}) << interval.months
                  << say({" kuukauden kuluessa\n", " months\n"});
        }
    }

    void criterion_of(const criterion& asked) {
        page_ << '\n' << asked.id << ". " << visible(asked.title.in(in_)) << " (" << visible(asked.key) << ")\n";
        if (!asked.asks.in(in_).empty()) page_ << "   " << visible(asked.asks.in(in_)) << '\n';
        page_ << "   " << say({"Lähde: ", "Source: "}) << visible(asked.from.document) << ", "
              << visible(asked.from.place) << '\n';
        for (const auto& needed : asked.inputs) input_of(needed);
        for (const auto& decides : asked.rows) row_of(decides);
        if (asked.readings.empty()) return;
        page_ << "   " << say({"Tulkinnat:", "Readings:"});
        for (const auto& reading : asked.readings) page_ << ' ' << visible(reading);
        page_ << '\n';
    }

    void input_of(const input& asked) {
        page_ << "   - " << visible(asked.name) << ' ';
        switch (asked.kind) {
            case input_kind::measure:
                page_ << say({"(mittari", "(measure"}) << (asked.unit == measure_unit::share ? ", %)" : ")");
                break;
            case input_kind::count:
                page_ << say({"(lukumäärä 0–", "(count 0–"}) << asked.most << ')';
                break;
            case input_kind::flag:
                page_ << say({"(kyllä tai ei)", "(yes or no)"});
                break;
            case input_kind::choice:
                page_ << say({"(valinta)", "(choice)"});
                break;
        }
        page_ << ": " << visible(asked.label.in(in_)) << '\n';
        for (std::size_t place = 0; place < asked.choices.size(); ++place) {
            page_ << "       " << visible(asked.choices[place]) << ": " << visible(asked.choice_labels[place].in(in_))
                  << '\n';
        }
    }

    void row_of(const row& decides) {
        page_ << "   " << say({"taso ", "level "}) << decides.level;
        if (decides.id != std::to_string(decides.level)) page_ << " [" << visible(decides.id) << ']';
        page_ << ": ";
        if (decides.cells.empty()) page_ << say({"muuten", "otherwise"});
        const char* between = "";
        for (const auto& cell : decides.cells) {
            page_ << between << visible(cell.name) << ' ' << visible(cell.written);
            between = " & ";
        }
        page_ << '\n';
    }

    void readings() {
        heading(say({"Tulkinnat", "Readings"}));
        for (const auto& reading : edition_.readings) {
            page_ << "  " << visible(reading.id);
            if (!reading.criteria.empty()) numbers(reading.criteria);
            page_ << ": " << visible(reading.says.in(in_)) << '\n';
        }
    }

    void principles() {
        heading(say({"Periaatteet", "Principles"}));
        for (const auto& principle : edition_.principles) {
            page_ << "  " << visible(principle.title.in(in_)) << " (" << visible(principle.key) << ')';
            numbers(principle.criteria);
            page_ << '\n';
        }
    }

    void choices() {
        heading(say({"Valinnat", "Choices"}));
        for (const auto& choice : edition_.choices) {
            page_ << "  " << visible(choice.key) << " = " << visible(choice.by_default) << " (";
            if (choice.options.empty()) page_ << choice.low << "–" << choice.high;
            const char* between = "";
            for (const auto& option : choice.options) {
                page_ << between << visible(option);
                between = " | ";
            }
            page_ << "): " << visible(choice.label.in(in_)) << '\n';
        }
    }

    void counting() {
        const auto values = written_values(edition_.counting);
        if (values.empty()) return;
        heading(say({"Mitä lasketaan", "What is counted"}));
        for (const auto& [key, value] : values) page_ << "  " << key << " = " << value << '\n';
    }

    void numbers(const std::vector<int>& criteria) {
        page_ << (criteria.size() == 1 ? say({", kriteeri", ", criterion"}) : say({", kriteerit", ", criteria"}));
        const char* between = " ";
        for (const int id : criteria) {
            page_ << between << id;
            between = ", ";
        }
    }

    const edition& edition_;
    language in_;
    std::ostringstream page_;
};

}  // namespace

std::string to_text(const edition& edition, language in) { return edition_page(edition, in).write(); }

}  // namespace ipsf
