// The subcommand `ipsf edition`: lists, shows, checks and tests editions. Takes an edition's id or file; writes what
// the library finds.
#include "choices.hpp"
#include "edition_diff.hpp"
#include "edition_dmn.hpp"
#include "output.hpp"
#include "session.hpp"

#include <ipsf/edition_check.hpp>
#include <ipsf/edition_test.hpp>
#include <ipsf/html.hpp>
#include <ipsf/report.hpp>
#include <ipsf/table.hpp>
#include <ipsf/xlsx.hpp>

#include <memory>

namespace ipsf::command {
namespace {

exit_code list_editions(const session& current) {
    std::string lines;
    for (const auto& id : embedded_editions()) {
        const auto edition = embedded_edition(id);
        lines += id + "  " + format_day(edition->valid_from) + "–" + format_day(edition->valid_until) + "  " +
                 edition->family + "  " + edition->title.in(current.in) + "\n";
    }
    print(lines);
    return done;
}

exit_code show_edition(const std::string& id, bool expanded, const session& current) {
    const auto edition = find_edition(id);
    const auto tables = tables_of(*edition);
    if (print_table(current, tables, "criteria")) return done;
    print(expanded || current.format == "toml" ? *edition->toml
          : current.format == "json"           ? to_json(*edition)
          : current.format == "xlsx"           ? to_xlsx(tables, edition->title, no_day, current.in)
          : current.format == "html"           ? to_html(*edition, page_options(current))
                                               : to_text(*edition, current.in));
    return done;
}

/// As compilers do: file:line:column: what is wrong. Problems are the result here, so they go to stdout.
void list(const std::vector<problem>& problems, std::int64_t count, const session& current) {
    print(current.format == "json" ? problems_to_json(problems, count, {})
                                   : problems_to_text(problems, count, {}, current.in));
}

exit_code check_named(const std::string& id_or_file, const session& current) {
    try {
        const auto edition = find_edition(id_or_file);
        const auto found = check_edition(*edition);
        list(found, static_cast<std::int64_t>(found.size()), current);
        if (found.empty() && current.format == "text")
            print(visible(edition->id) + text{.fi = ": ei puutteita\n", .en = ": no problems\n"}.in(current.in));
        return found.empty() ? done : refused_input;
    } catch (const refused& why) {
        list(why.problems(), why.count(), current);
        return refused_input;
    }
}

exit_code test_named(const std::string& id_or_file, const session& current) {
    const auto tested = test_edition(*find_edition(id_or_file));
    print(current.format == "json" ? to_json(tested) : to_text(tested, current.in));
    return tested.failures.empty() ? done : refused_input;
}

}  // namespace

void add_edition(CLI::App& app, session& current) {
    auto* group = app.add_subcommand("edition", "Editions of the criteria");
    group->require_subcommand(1);
    auto named = std::make_shared<std::string>();

    auto* list = group->add_subcommand("list", "The editions built in");
    list->callback([&current] { current.action = [&current] { return list_editions(current); }; });

    auto* show = group->add_subcommand("show", "An edition written out: criteria, tables, readings, choices");
    show->add_option("ID", *named, "Id of an edition built in, or an edition file")->required();
    auto expanded = std::make_shared<bool>(false);
    show->add_flag("--expanded", *expanded,
                   "The whole edition as TOML, with what it is based on written into it (as --format toml)");
    add_format(*show, current, {"text", "json", "csv", "xlsx", "toml", "html"});
    add_table(*show, current);
    show->callback([named, expanded, &current] {
        if (*expanded && current.format != "text" && current.format != "toml")
            throw CLI::ValidationError("--expanded", "is the same as --format toml; leave the other format out");
        current.action = [named, expanded, &current] { return show_edition(*named, *expanded, current); };
    });

    auto* check = group->add_subcommand("check", "List what is wrong or odd in an edition");
    check->add_option("ID", *named, "Id of an edition built in, or an edition file")->required();
    add_format(*check, current, {"text", "json"});
    check->callback([named, &current] { current.action = [named, &current] { return check_named(*named, current); }; });

    auto* test = group->add_subcommand(
        "test", "Run the cases of an edition, and see that they notice every small change of its rules");
    test->add_option("ID", *named, "Id of an edition built in, or an edition file")->required();
    add_format(*test, current, {"text", "json"});
    test->callback([named, &current] { current.action = [named, &current] { return test_named(*named, current); }; });

    add_edition_diff(*group, current);
    add_edition_dmn(*group, current);
}

}  // namespace ipsf::command
