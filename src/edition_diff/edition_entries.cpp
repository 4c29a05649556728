// What an edition says about itself, its totals, its choices and readings.
#include "edition/counting_keys.hpp"
#include "edition/named_choices.hpp"
#include "edition_diff/entries.hpp"

namespace ipsf::edition_diff {
namespace {

/// A section or a principle.
template <class Group>
void list_groups(const std::vector<Group>& groups, const std::string& name, const text& called, entry_list& list) {
    for (const auto& one : groups) {
        const thing of{.key = name + "." + one.key,
                       .about = {called.fi + " \"" + one.title.fi + "\"", called.en + " \"" + one.title.en + "\""},
                       .at = one.at};
        list.whole(change_kind::levels, of, listed(one.criteria));
        list.part(change_kind::levels, of, "criteria", {"kriteerit", "criteria"}, listed(one.criteria));
        list.part(change_kind::texts, of, "title", {"nimi", "title"}, one.title);
    }
}

/// A scale and the bands of its total. The only one of an edition that does not name it is no thing of its own.
void list_scale(const ipsf::scale& scale, entry_list& list) {
    const thing whole{.key = scale.key.empty() ? "" : "scale." + scale.key,
                      .about = {"Asteikko \"" + scale.title.fi + "\"", "Scale \"" + scale.title.en + "\""},
                      .at = scale.at};
    const auto before = scale.key.empty() ? std::string() : whole.key + ".";
    const auto in_scale = [&](const std::string& fi, const std::string& en) -> text {
        return scale.key.empty() ? text{fi, en} : text{whole.about.fi + ": " + fi, whole.about.en + ": " + en};
    };
    if (!scale.key.empty()) {
        list.whole(change_kind::levels, whole, listed(scale.criteria));
        list.part(change_kind::levels, whole, "criteria", {"kriteerit", "criteria"}, listed(scale.criteria));
        list.part(change_kind::texts, whole, "title", {"nimi", "title"}, scale.title);
    }
    for (const auto& level : scale.levels) {
        const thing of{.key = before + "level." + level.key,
                       .about = in_scale("Taso \"" + level.title.fi + "\"", "Level \"" + level.title.en + "\""),
                       .at = level.at,
                       .part_of = whole.key};
        list.whole(change_kind::levels, of, std::to_string(level.at_least));
        list.part(change_kind::levels, of, "at_least", {"pisteitä vähintään", "points from"},
                  std::to_string(level.at_least));
        list.part(change_kind::texts, of, "title", {"nimi", "title"}, level.title);
    }
    for (const auto& interval : scale.intervals) {
        const auto points = std::to_string(interval.at_least);
        list.single(change_kind::levels,
                    {.key = before + "review_interval." + points,
                     .about = in_scale("Kuukausia seuraavaan arviointiin, kun pisteitä on vähintään " + points,
                                       "Months to the next review from " + points + " points"),
                     .at = list.place_of(interval.at, {"months"}),
                     .part_of = whole.key},
                    std::to_string(interval.months));
    }
}

text in_words(const named_choice& choice, const std::string& value) {
    return {value_in_words(choice, value, language::fi), value_in_words(choice, value, language::en)};
}

text options_in_words(const named_choice& choice) {
    text all;
    for (const auto& label : choice.option_labels) {
        all.fi += (all.fi.empty() ? "" : "; ") + label.fi;
        all.en += (all.en.empty() ? "" : "; ") + label.en;
    }
    return all;
}

}  // namespace

void list_head(const edition& edition, entry_list& list) {
    const thing of{.key = "", .about = {"Kriteeristö", "Edition"}, .at = {}};
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
    for (const auto& scale : edition.scales) list_scale(scale, list);
    list_groups(edition.sections, "section", {"Osio", "Section"}, list);
    list_groups(edition.principles, "principle", {"Periaate", "Principle"}, list);
}

void list_decisions(const edition& edition, entry_list& list) {
    for (const auto& choice : edition.choices) {
        const thing of{.key = "choice." + choice.key,
                       .about = {"Valinta \"" + choice.label.fi + "\"", "Choice \"" + choice.label.en + "\""},
                       .at = choice.at};
        list.whole(change_kind::choices, of, choice.by_default, in_words(choice, choice.by_default));
        list.part(change_kind::choices, of, "default", {"oletus", "default"}, choice.by_default,
                  in_words(choice, choice.by_default));
        if (choice.value != choice.by_default)
            list.part(change_kind::choices, of, "in_force",
                      {"valittu oletuksen sijasta", "chosen instead of the default"}, choice.value,
                      in_words(choice, choice.value));
        if (choice.options.empty())
            list.part(change_kind::choices, of, "range", {"sallitut luvut", "numbers allowed"},
                      std::to_string(choice.low) + "-" + std::to_string(choice.high));
        else
            list.part(change_kind::choices, of, "options", {"sallitut vaihtoehdot", "words allowed"},
                      listed(choice.options), options_in_words(choice));
        if (!choice.alternatives.empty())
            list.part(change_kind::choices, of, "alternatives", {"muut mahdolliset arvot", "alternatives"},
                      listed(choice.alternatives));
        list.part(change_kind::texts, of, "label", {"selite", "label"}, choice.label);
    }
    for (const auto& [key, value] : written_values(edition.counting)) {
        const std::string name(key);
        const auto title = counting_title(key);
        list.single(change_kind::counting,
                    {.key = "counting." + name,
                     .about = {title.in(language::fi), title.in(language::en)},
                     .at = list.place_of({}, {"counting", key})},
                    value, {counted_in_words(value), counted_in_words(value)});
    }
    for (const auto& reading : edition.readings) {
        const thing of{.key = "reading." + reading.id,
                       .about = {"Tulkinta " + reading.id, "Reading " + reading.id},
                       .at = reading.at};
        list.whole(change_kind::readings, of, reading.says);
        list.part(change_kind::readings, of, "says", {}, reading.says);
        list.part(change_kind::readings, of, "general", {"yleinen", "general"}, reading.general ? "true" : "false",
                  reading.general ? text{"kyllä", "yes"} : text{"ei", "no"});
    }
}

}  // namespace ipsf::edition_diff
