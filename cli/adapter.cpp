// The subcommand `ipsf adapter`. Takes a dialect of SQL; writes the views that give a database as a history, to be
// filled in.
#include "named.hpp"
#include "output.hpp"
#include "session.hpp"

#include <ipsf/adapter.hpp>

#include <memory>

namespace ipsf::command {

void add_adapter(CLI::App& app, session& current) {
    auto* subcommand = app.add_subcommand(
        "adapter", "The views through which a record system's database is read, to be filled in (docs/adapter.md)");
    auto given = std::make_shared<adapter_options>();
    subcommand->add_option("--dialect", given->dialect, "Whose SQL it is")
        ->required()
        ->transform(one_of(sql_dialect_names));
    auto* const schema =
        subcommand->add_option("--schema", given->schema, "The schema that the views are made in")->type_name("NAME");
    add_output(*subcommand, current);
    subcommand->callback([given, schema, &current] {
        if (schema->count() != 0 && given->dialect == sql_dialect::sqlite)
            throw CLI::ValidationError("--schema", "SQLite has none; leave it out");
        current.action = [given, &current] {
            given->in = current.in;
            print(adapter_views(*given));
            return done;
        };
    });
}

}  // namespace ipsf::command
