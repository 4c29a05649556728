// What an edition says about itself, its totals, its choices and readings.
#include "edition_diff/entries.hpp"

namespace ipsf::edition_diff {
namespace {

/// A section or a principle.
template <class Group>
void list_groups(const std::vector<Group>& groups, const std::string& name, const text& called, entry_list& list) {
    for (const auto& one : groups) {
        const thing of{name + "." + one.key, {called.fi + " " + one.key, called.en + " " + one.key}, one.at, ""};
        list.whole(change_kind::levels, of, listed(one.criteria));
        list.part(change_kind::levels, of, "criteria", {"kriteerit", "criteria"}, listed(one.criteria));
        list.part(change_kind::texts, of, "title", {"nimi", "title"}, one.title);
    }
}

/// A scale and the bands of its total. The only one of an edition that does not name it is no thing of its own.
void list_scale(const scale& made, entry_list& list) {
    const thing whole{made.key.empty() ? "" : "scale." + made.key,
                      {"Asteikko \"" + made.title.fi + "\"", "Scale \"" + made.title.en + "\""},
                      made.at,
                      ""};
    const auto before = made.key.empty() ? std::string() : whole.key + ".";
    const auto in_scale = [&](const std::string& fi, const std::string& en) -> text {
        return made.key.empty() ? text{fi, en} : text{whole.about.fi + ": " + fi, whole.about.en + ": " + en};
    };
    if (!made.key.empty()) {
        list.whole(change_kind::levels, whole, listed(made.criteria));
        list.part(change_kind::levels, whole, "criteria", {"kriteerit", "criteria"}, listed(made.criteria));
        list.part(change_kind::texts, whole, "title", {"nimi", "title"}, made.title);
    }
    for (const auto& one : made.levels) {
        const thing of{before + "level." + one.key,
                       in_scale("Taso \"" + one.title.fi + "\"", "Level \"" + one.title.en + "\""), one.at, whole.key};
        list.whole(change_kind::levels, of, std::to_string(one.at_least));
        list.part(change_kind::levels, of, "at_least", {"pisteitä vähintään", "points from"},
                  std::to_string(one.at_least));
        list.part(change_kind::texts, of, "title", {"nimi", "title"}, one.title);
    }
    for (const auto& one : made.intervals) {
        const auto points = std::to_string(one.at_least);
        list.single(change_kind::levels,
                    {before + "review_interval." + points,
                     in_scale("Kuukausia seuraavaan arviointiin, kun pisteitä on vähintään " + points,
                              "Months to the next review from " + points + " points"),
                     list.place_of(one.at, {"months"}), whole.key},
                    std::to_string(one.months));
    }
}

}  // namespace

void list_head(const edition& edition, entry_list& list) {
    const thing of{"", {"Kriteeristö", "Edition"}, {}, ""};
    list.part(change_kind::edition, of, "id", {"tunnus", "id"}, edition.id);
    list.part(change_kind::edition, of, "family", {"perhe", "family"}, edition.family);
    list.part(change_kind::edition, of, "published", {"julkaistu", "published"}, format_day(edition.published));
    list.part(change_kind::edition, of, "valid_from", {"voimassa alkaen", "valid from"},
              format_day(edition.valid_from));
    if (edition.valid_until != no_day)
        list.part(change_kind::edition, of, "valid_until", {"voimassa saakka", "valid until"},
                  format_day(edition.valid_until));
    list.part(change_kind::edition, of, "document", {"lähdeasiakirja", "source document"}, edition.document);
    list.part(change_kind::texts, of, "title", {"nimi", "title"}, edition.title);
    list.part(change_kind::texts, of, "not_verified", {"tarkistamatta", "not verified"}, edition.not_verified);
}

void list_totals(const edition& edition, entry_list& list) {
    for (const auto& one : edition.scales) list_scale(one, list);
    list_groups(edition.sections, "section", {"Osio", "Section"}, list);
    list_groups(edition.principles, "principle", {"Periaate", "Principle"}, list);
}

void list_decisions(const edition& edition, entry_list& list) {
    for (const auto& one : edition.choices) {
        const thing of{"choice." + one.key, {"Valinta " + one.key, "Choice " + one.key}, one.at, ""};
        list.whole(change_kind::choices, of, one.by_default);
        list.part(change_kind::choices, of, "default", {"oletus", "default"}, one.by_default);
        if (one.value != one.by_default)
            list.part(change_kind::choices, of, "in_force",
                      {"valittu oletuksen sijasta", "chosen instead of the default"}, one.value);
        if (one.options.empty())
            list.part(change_kind::choices, of, "range", {"sallitut luvut", "numbers allowed"},
                      std::to_string(one.low) + "-" + std::to_string(one.high));
        else
            list.part(change_kind::choices, of, "options", {"sallitut sanat", "words allowed"}, listed(one.options));
        if (!one.alternatives.empty())
            list.part(change_kind::choices, of, "alternatives", {"muut mahdolliset arvot", "alternatives"},
                      listed(one.alternatives));
        list.part(change_kind::texts, of, "label", {"selite", "label"}, one.label);
    }
    for (const auto& [key, value] : written_values(edition.counting)) {
        const std::string name(key);
        list.single(change_kind::counting,
                    {"counting." + name,
                     {"Mitä lasketaan: " + name, "What is counted: " + name},
                     list.place_of({}, {"counting", key}),
                     ""},
                    value);
    }
    for (const auto& one : edition.readings) {
        const thing of{"reading." + one.id, {"Tulkinta " + one.id, "Reading " + one.id}, one.at, ""};
        list.whole(change_kind::readings, of, one.says);
        list.part(change_kind::readings, of, "says", {}, one.says);
        list.part(change_kind::readings, of, "general", {"yleinen", "general"}, one.general ? "true" : "false");
    }
}

}  // namespace ipsf::edition_diff
