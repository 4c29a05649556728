// An edition of the criteria written out, for people.
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
    /// A word of the page in the language asked for.
    const char* say(const char* english, const char* finnish) const { return in_ == language::fi ? finnish : english; }

    void heading(const std::string& title) { page_ << "\n== " << visible(title) << " ==\n"; }

    void head() {
        page_ << visible(edition_.id) << "  " << visible(edition_.title.in(in_)) << '\n'
              << say("Source: ", "Lähde: ") << visible(edition_.document) << '\n'
              << say("Published ", "Julkaistu ") << format_day(edition_.published) << say(", valid ", ", voimassa ")
              << format_day(edition_.valid_from) << "–" << format_day(edition_.valid_until) << '\n'
              << edition_.hash << '\n';
        if (!edition_.not_verified.en.empty())
            page_ << say("NOT VERIFIED: ", "TARKISTAMATTA: ") << visible(edition_.not_verified.in(in_)) << '\n';
        heading(say("Totals", "Kokonaispisteet"));
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
            page_ << say("  next review from ", "  seuraava arviointi alkaen ") << interval.at_least
                  << say(" points: within ", " pisteestä: ") << interval.months
                  << say(" months\n", " kuukauden kuluessa\n");
        }
    }

    void criterion_of(const criterion& asked) {
        page_ << '\n' << asked.id << ". " << visible(asked.title.in(in_)) << " (" << visible(asked.key) << ")\n";
        if (!asked.asks.in(in_).empty()) page_ << "   " << visible(asked.asks.in(in_)) << '\n';
        page_ << "   " << say("Source: ", "Lähde: ") << visible(asked.from.document) << ", "
              << visible(asked.from.place) << '\n';
        for (const auto& needed : asked.inputs) input_of(needed);
        for (const auto& decides : asked.rows) row_of(decides);
        if (asked.readings.empty()) return;
        page_ << "   " << say("Readings:", "Tulkinnat:");
        for (const auto& reading : asked.readings) page_ << ' ' << visible(reading);
        page_ << '\n';
    }

    void input_of(const input& asked) {
        page_ << "   - " << visible(asked.name) << ' ';
        switch (asked.kind) {
            case input_kind::measure:
                page_ << say("(measure", "(mittari") << (asked.unit == measure_unit::share ? ", %)" : ")");
                break;
            case input_kind::count:
                page_ << say("(count 0–", "(lukumäärä 0–") << asked.most << ')';
                break;
            case input_kind::flag:
                page_ << say("(yes or no)", "(kyllä tai ei)");
                break;
            case input_kind::choice:
                page_ << say("(choice)", "(valinta)");
                break;
        }
        page_ << ": " << visible(asked.label.in(in_)) << '\n';
        for (std::size_t place = 0; place < asked.choices.size(); ++place) {
            page_ << "       " << visible(asked.choices[place]) << ": " << visible(asked.choice_labels[place].in(in_))
                  << '\n';
        }
    }

    void row_of(const row& decides) {
        page_ << "   " << say("level ", "taso ") << decides.level;
        if (decides.id != std::to_string(decides.level)) page_ << " [" << visible(decides.id) << ']';
        page_ << ": ";
        if (decides.cells.empty()) page_ << say("otherwise", "muuten");
        const char* between = "";
        for (const auto& cell : decides.cells) {
            page_ << between << visible(cell.name) << ' ' << visible(cell.written);
            between = " & ";
        }
        page_ << '\n';
    }

    void readings() {
        heading(say("Readings", "Tulkinnat"));
        for (const auto& reading : edition_.readings) {
            page_ << "  " << visible(reading.id);
            if (!reading.criteria.empty()) numbers(reading.criteria);
            page_ << ": " << visible(reading.says.in(in_)) << '\n';
        }
    }

    void principles() {
        heading(say("Principles", "Periaatteet"));
        for (const auto& principle : edition_.principles) {
            page_ << "  " << visible(principle.title.in(in_)) << " (" << visible(principle.key) << ')';
            numbers(principle.criteria);
            page_ << '\n';
        }
    }

    void choices() {
        heading(say("Choices", "Valinnat"));
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
        heading(say("What is counted", "Mitä lasketaan"));
        for (const auto& [key, value] : values) page_ << "  " << key << " = " << value << '\n';
    }

    void numbers(const std::vector<int>& criteria) {
        page_ << (criteria.size() == 1 ? say(", criterion", ", kriteeri") : say(", criteria", ", kriteerit"));
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
