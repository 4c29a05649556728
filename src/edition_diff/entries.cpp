// Puts things, their parts and their texts into the list of entries.
#include "edition_diff/entries.hpp"

namespace ipsf::edition_diff {
namespace {

text joined(const text& about, const text& said) {
    if (said.en.empty()) return about;
    if (about.en.empty()) return said;
    return {about.fi + ": " + said.fi, about.en + ": " + said.en};
}

}  // namespace

void entry_list::whole(change_kind kind, const thing& of, std::string value, text in_words) {
    all_.push_back({.kind = kind,
                    .criterion = criterion_,
                    .key = of.key,
                    .in = std::nullopt,
                    .about = of.about,
                    .value = std::move(value),
                    .in_words = std::move(in_words),
                    .at = of.at,
                    .part_of = of.part_of,
                    .whole = true});
}

void entry_list::whole(change_kind kind, const thing& of, const text& value) {
    for (const auto in : {language::en, language::fi})
        all_.push_back({.kind = kind,
                        .criterion = criterion_,
                        .key = of.key,
                        .in = in,
                        .about = of.about,
                        .value = value.in(in),
                        .in_words = {},
                        .at = of.at,
                        .part_of = of.part_of,
                        .whole = true});
}

void entry_list::single(change_kind kind, const thing& of, std::string value, text in_words) {
    all_.push_back({.kind = kind,
                    .criterion = criterion_,
                    .key = of.key,
                    .in = std::nullopt,
                    .about = of.about,
                    .value = std::move(value),
                    .in_words = std::move(in_words),
                    .at = of.at,
                    .part_of = of.part_of});
}

void entry_list::part(change_kind kind, const thing& of, const std::string& name, const text& said, std::string value,
                      text in_words) {
    const auto key = of.key.empty() ? name : of.key + "." + name;
    all_.push_back({.kind = kind,
                    .criterion = criterion_,
                    .key = key,
                    .in = std::nullopt,
                    .about = joined(of.about, said),
                    .value = std::move(value),
                    .in_words = std::move(in_words),
                    .at = places_.find(of.at, {name}),
                    .part_of = of.key});
}

void entry_list::part(change_kind kind, const thing& of, const std::string& name, const text& said, const text& value) {
    if (value.en.empty()) return;
    const auto key = of.key.empty() ? name : of.key + "." + name;
    for (const auto in : {language::en, language::fi})
        all_.push_back({.kind = kind,
                        .criterion = criterion_,
                        .key = key,
                        .in = in,
                        .about = joined(of.about, said),
                        .value = value.in(in),
                        .in_words = {},
                        .at = places_.find(of.at, {name, in == language::fi ? "fi" : "en"}),
                        .part_of = of.key});
}

std::string listed(const std::vector<int>& numbers) {
    std::vector<std::string> words;
    for (const int number : numbers) words.push_back(std::to_string(number));
    return listed(words);
}

std::string listed(const std::vector<std::string>& words, std::string_view between) {
    std::string all;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0) all += between;
        all += words[i];
    }
    return all;
}

}  // namespace ipsf::edition_diff
