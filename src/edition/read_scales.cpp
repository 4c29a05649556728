// Takes the bands and cases of the totals; gives one scale, or each [[scale]] of an edition that has several.
#include "edition/read_scales.hpp"

#include "edition/read_bands.hpp"

#include <algorithm>
#include <array>

namespace ipsf {
namespace {

constexpr std::array<std::string_view, 3> parts_of_a_scale = {"level", "review_interval", "total_case"};

int need_total(table_view& view, std::string_view key, const scale& of) {
    return static_cast<int>(view.need_whole(key, of.lowest(), of.highest()));
}

template <class Band>
void check_band(const node& from, int at_least, const std::vector<Band>& before, const scale& of, problem_log& log) {
    switch (place_of_band(at_least, before, of.lowest())) {
        case band_place::right:
            break;
        case band_place::not_lowest:
            log.add(from.at, "bad-bands",
                    "the first band must begin at the lowest total, " + std::to_string(of.lowest()) +
                        ", or totals are left out");
            break;
        case band_place::not_above:
            log.add(from.at, "bad-bands",
                    "this band begins at or below the one before it; order the bands from the lowest up, without "
                    "overlap");
            break;
    }
}

void check_any_band(const node& list, const scale& of, problem_log& log) {
    if (list.elements.empty())
        log.add(list.at, "bad-bands", "there is no band; totals from " + std::to_string(of.lowest()) + " up need one");
}

void read_levels(table_view& view, scale& made, problem_log& log) {
    const node* list = view.need("level", node_kind::list);
    if (list == nullptr) return;
    check_any_band(*list, made, log);
    for (const node& from : list->elements) {
        table_view level(from, "this level of the total", log);
        score_level one{.key = level.need_name("key"),
                        .title = level.need_both_languages("title"),
                        .at_least = need_total(level, "at_least", made),
                        .at = from.at};
        level.refuse_the_rest();
        check_band(from, one.at_least, made.levels, made, log);
        if (std::any_of(made.levels.begin(), made.levels.end(),
                        [&](const score_level& other) { return other.key == one.key; }))
            log.add(from.at, "repeated", "another level has the key `" + one.key + "`; give each a key of its own");
        made.levels.push_back(std::move(one));
    }
}

void read_intervals(table_view& view, scale& made, problem_log& log) {
    const node* list = view.need("review_interval", node_kind::list);
    if (list == nullptr) return;
    check_any_band(*list, made, log);
    for (const node& from : list->elements) {
        table_view interval(from, "this review interval", log);
        const auto one = read_interval(interval, made.lowest(), made.highest());
        check_band(from, one.at_least, made.intervals, made, log);
        made.intervals.push_back(one);
    }
}

void read_total_cases(table_view& view, scale& made, problem_log& log) {
    const node* list = view.find("total_case", node_kind::list);
    if (list == nullptr) return;
    for (const node& from : list->elements) {
        table_view one(from, "this case of a total", log);
        total_case read{.total = need_total(one, "total", made),
                        .level = one.need_text("level"),
                        .months = static_cast<int>(one.need_whole("months", 1, 120)),
                        .why = {},
                        .at = from.at};
        if (const node* why = one.find("why", node_kind::text)) read.why = why->text;
        one.refuse_the_rest();
        const auto named = [&](const score_level& level) { return level.key == read.level; };
        if (!read.level.empty() && std::none_of(made.levels.begin(), made.levels.end(), named))
            log.add(one.find("level")->at, "unknown-value",
                    "the total has no level `" + read.level + "`; write the key of a [[level]]");
        made.total_cases.push_back(std::move(read));
    }
}

/// Levels, intervals and cases of the total; nothing can be said about them while the scale has no criteria, which is
/// reported already.
void read_bands(table_view& view, scale& made, problem_log& log) {
    if (made.criteria.empty()) {
        for (const std::string_view key : parts_of_a_scale) static_cast<void>(view.find(key));
        return;
    }
    read_levels(view, made, log);
    read_intervals(view, made, log);
    read_total_cases(view, made, log);
}

scale read_scale(const node& from, const edition& edition, problem_log& log) {
    table_view view(from, "this scale", log);
    scale made;
    made.at = from.at;
    made.key = view.need_name("key");
    made.title = view.need_both_languages("title");
    made.criteria = view.need_criteria("criteria", &edition);
    std::sort(made.criteria.begin(), made.criteria.end());
    read_bands(view, made, log);
    view.refuse_the_rest();
    const auto same = [&](const scale& other) { return !made.key.empty() && other.key == made.key; };
    if (std::any_of(edition.scales.begin(), edition.scales.end(), same))
        log.add(from.at, "repeated", "another scale has the key `" + made.key + "`; give each a key of its own");
    return made;
}

/// Each criterion is added up by exactly one scale. One that a scale lists twice was reported there.
void give_scales(const node& list, edition& edition, problem_log& log) {
    for (criterion& one : edition.criteria) {
        if (one.id == 0) continue;  // without an id that could be one: reported already
        std::size_t found = 0;
        for (std::size_t place = 0; place < edition.scales.size(); ++place) {
            const auto& ids = edition.scales[place].criteria;
            if (std::find(ids.begin(), ids.end(), one.id) == ids.end()) continue;
            one.scale = place;
            ++found;
        }
        if (found != 1)
            log.add(list.at, "bad-scales",
                    "criterion " + std::to_string(one.id) +
                        (found == 0 ? " is in no scale; add it to one" : " is in more than one scale; keep it in one"));
    }
}

}  // namespace

void read_scales(table_view& view, edition& edition, problem_log& log) {
    if (view.find("scale") == nullptr) {
        scale only;
        only.at = view.at();
        for (const criterion& one : edition.criteria) only.criteria.push_back(one.id);
        read_bands(view, only, log);
        edition.scales.push_back(std::move(only));
        return;
    }
    for (const std::string_view key : parts_of_a_scale)
        if (const node* stray = view.find(key);
            stray != nullptr && (stray->kind != node_kind::list || !stray->elements.empty()))
            log.add(stray->at, "unknown-key",
                    "an edition with scales has no `" + std::string(key) + "` of its own; write it as [[scale." +
                        std::string(key) + "]] under its scale");
    const node* list = view.find("scale", node_kind::list);
    if (list == nullptr) return;
    if (list->elements.empty()) log.add(list->at, "empty-list", "there is no scale; add one, or leave `scale` out");
    for (const node& from : list->elements) edition.scales.push_back(read_scale(from, edition, log));
    give_scales(*list, edition, log);
}

}  // namespace ipsf
