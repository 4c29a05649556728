#include "edition.hpp"

#include "choices.hpp"
#include "session.hpp"

#include <ipsf/report.hpp>

#include <iostream>
#include <memory>

namespace ipsf::command {
namespace {

exit_code list_editions(const session& current) {
    for (const auto& id : embedded_editions()) {
        const auto edition = embedded_edition(id);
        std::cout << id << "  " << format_day(edition->valid_from) << "–" << format_day(edition->valid_until) << "  "
                  << edition->title.in(current.in) << '\n';
    }
    return done;
}

exit_code show_edition(const std::string& id, const session& current) {
    const auto edition = find_edition(id);
    std::cout << (current.format == "json" ? edition_to_json(*edition) : edition_to_text(*edition, current.in));
    return done;
}

/// As compilers do: file:line:column: what is wrong. The problems are the result here, so they go to stdout.
exit_code check_edition(const std::string& file, const session& current) {
    try {
        const auto edition = read_rulebook_file(file);
        std::cout << edition->id << (current.in == language::fi ? ": ei puutteita\n" : ": no problems\n");
        return done;
    } catch (const refused& why) {
        std::cout << problems_to_text(why.problems(), why.count(), {}, current.in);
        return refused_input;
    }
}

exit_code test_edition(const std::string& id_or_file, const session& current) {
    const auto edition = find_edition(id_or_file);
    const auto failures = run_cases(*edition);
    for (const auto& failure : failures) std::cout << id_or_file << ':' << failure.failed->line << ": " << failure.message << '\n';
    const auto count = edition->cases.size();
    if (current.in == language::fi) {
        std::cout << count - failures.size() << " tapausta oikein";
        if (!failures.empty()) std::cout << ", " << failures.size() << " väärin";
    } else {
        std::cout << count - failures.size() << " cases passed";
        if (!failures.empty()) std::cout << ", " << failures.size() << " failed";
    }
    std::cout << '\n';
    return failures.empty() ? done : refused_input;
}

}  // namespace

void add_edition(CLI::App& app, session& current) {
    auto* group = app.add_subcommand("edition", "Editions of the criteria");
    group->require_subcommand(1);
    auto named = std::make_shared<std::string>();

    auto* list = group->add_subcommand("list", "The editions built in");
    list->callback([&current] { current.action = [&current] { return list_editions(current); }; });

    auto* show = group->add_subcommand("show", "An edition written out: criteria, tables, readings, choices");
    show->add_option("ID", *named, "Id of an edition built in, or a rulebook file")->required();
    add_format(*show, current, {"text", "json"});
    show->callback([named, &current] { current.action = [named, &current] { return show_edition(*named, current); }; });

    auto* check = group->add_subcommand("check", "List what is wrong with a rulebook file");
    check->add_option("FILE", *named, "A rulebook file")->required();
    check->callback([named, &current] { current.action = [named, &current] { return check_edition(*named, current); }; });

    auto* test = group->add_subcommand("test", "Run the boundary cases of an edition");
    test->add_option("ID", *named, "Id of an edition built in, or a rulebook file")->required();
    test->callback([named, &current] { current.action = [named, &current] { return test_edition(*named, current); }; });
}

}  // namespace ipsf::command
