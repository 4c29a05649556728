// The subcommand `ipsf edition dmn`. Takes an edition; writes its tables as DMN, or its boundary cases as a DMN tool's
// tests.
#include "edition_dmn.hpp"

#include "choices.hpp"
#include "output.hpp"

#include <ipsf/dmn.hpp>

#include <memory>

namespace ipsf::command {

void add_edition_dmn(CLI::App& group, session& current) {
    struct arguments {
        std::string edition;
        bool tests = false;
    };
    auto given = std::make_shared<arguments>();
    auto* dmn = group.add_subcommand("dmn", "The decision tables of an edition as DMN 1.3 XML");
    dmn->add_option("ID", given->edition, "Id of an edition built in, or an edition file")->required();
    dmn->add_flag("--tests", given->tests,
                  "Its boundary cases instead, in the format of the DMN Technology Compatibility Kit");
    add_output(*dmn, current);
    dmn->callback([given, &current] {
        current.action = [given, &current] {
            const auto edition = find_edition(given->edition);
            print(given->tests ? to_dmn_tests(*edition) : to_dmn(*edition, current.in));
            return done;
        };
    });
}

}  // namespace ipsf::command
