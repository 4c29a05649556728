// Writes the views to fill in: each table and column with its note (history/store/column_notes.hpp) as a comment.
#include "edition/fixed_text.hpp"
#include "history/store/column_notes.hpp"
#include "sql/names.hpp"

#include <ipsf/adapter.hpp>
#include <ipsf/problem.hpp>
#include <ipsf/utf8.hpp>

#include <string_view>

namespace ipsf {
namespace {

constexpr std::size_t widest = 100;

/// A comment of as many lines as it takes.
void put_comment(std::string& to, std::string_view indent, std::string text) {
    text += ' ';
    std::string line;
    for (std::size_t from = 0; from < text.size();) {
        const auto end = text.find(' ', from);
        const auto word = text.substr(from, end - from);
        if (!line.empty() && indent.size() + 3 + line.size() + 1 + word.size() > widest) {
            to.append(indent).append("-- ").append(line).append("\n");
            line.clear();
        }
        line.append(line.empty() ? "" : " ").append(word);
        from = end + 1;
    }
    to.append(indent).append("-- ").append(line).append("\n");
}

fixed_text type_of(const column_schema& column, sql_dialect dialect) {
    const bool in_sqlite = dialect == sql_dialect::sqlite;
    switch (column.type) {
        case column_type::id:
            return {"kokonaisluku tai teksti", "integer or text"};
        case column_type::day:
            return in_sqlite ? fixed_text{"päivämäärä tekstinä, 2024-12-31", "a date as text, 2024-12-31"}
                             : fixed_text{"date", "date"};
        case column_type::boolean:
            if (dialect == sql_dialect::sqlserver) return {"bit", "bit"};
            return in_sqlite ? fixed_text{"1 tai 0", "1 or 0"} : fixed_text{"boolean", "boolean"};
        case column_type::whole:
            return {"kokonaisluku", "integer"};
        case column_type::decimal:
            return {"desimaaliluku", "decimal number"};
        case column_type::word:
            return {"jokin sanoista", "one of"};
        case column_type::text:
            break;
    }
    return {"teksti", "text"};
}

class script {
public:
    explicit script(const adapter_options& options) : options_(options) {}

    [[nodiscard]] std::string written() {
        put_head();
        for (std::size_t table = 0; table < table_names.size(); ++table) put_view(static_cast<table_kind>(table));
        return std::move(to_);
    }

private:
    [[nodiscard]] std::string say(const fixed_text& words) const { return words.in(options_.in); }
    /// What SQL Server takes up to there as one.
    void end_batch() {
        if (options_.dialect == sql_dialect::sqlserver) to_ += "GO\n";
    }

    void put_head() {
        put_comment(to_, "",
                    say({"ipsf lukee tietokannan näistä näkymistä. Korvaa jokainen kulmasulkeissa oleva nimi: "
                         "sarakkeen kohdalla omien taulujesi lausekkeella, FROM-sanan perässä omilla tauluillasi.",
                         "ipsf reads a database through these views. Replace each name in angle brackets: that "
                         "of a column by an expression over your tables, the one behind FROM by your tables."}));
        put_comment(to_, "",
                    say({"Poista niiden taulujen näkymät, joita sinulla ei ole; coaches ja episodes vaaditaan. "
                         "Sarake, jota ei vaadita, on kommenttina: poista viivat sen edestä, jos käytät sitä. "
                         "NULL on tyhjä.",
                         "Delete the views of tables that you do not have; coaches and episodes are required. A "
                         "column that is not required is a comment: take the dashes away to use it. NULL is "
                         "empty."}));
        put_comment(to_, "",
                    say({"Henkilöistä tarvitaan vain peitetunnisteet: ei nimiä, henkilötunnuksia eikä "
                         "diagnooseja.",
                         "Of people only pseudonyms are wanted: no names, personal identity codes or "
                         "diagnoses."}));
        if (options_.schema.empty()) return;
        const auto name = sql::quoted(options_.schema, options_.dialect);
        if (options_.dialect == sql_dialect::postgresql) {
            to_ += "\nCREATE SCHEMA IF NOT EXISTS " + name + ";\n";
        } else {
            const auto in_text = [](std::string_view text) {
                std::string written;
                for (const char sign : text) written.append(sign == '\'' ? 2 : 1, sign);
                return "N'" + written + "'";
            };
            to_ += "\nIF SCHEMA_ID(" + in_text(options_.schema) + ") IS NULL EXEC (" +
                   in_text("CREATE SCHEMA " + name) + ");\n";
            end_batch();
        }
    }

    void put_view(table_kind table) {
        to_ += "\n";
        const bool required = table == table_kind::coaches || table == table_kind::episodes;
        put_comment(to_, "",
                    std::string(name_of(table)) + ": " + say(detail::row_note(table)) + "." +
                        (required ? say({" Vaaditaan.", " Required."}) : ""));
        to_ += "CREATE VIEW " + sql::quoted(options_.schema, name_of(table), options_.dialect) + " AS\nSELECT\n";
        const auto columns = columns_of(table);
        for (std::size_t column = 0; column < columns.size(); ++column) put_column(table, columns[column], column);
        to_ += "FROM <" + std::string(name_of(table)) + ">;\n";
        end_batch();
    }

    void put_column(table_kind table, const column_schema& column, std::size_t place) {
        auto says = say(type_of(column, options_.dialect));
        const char* between = " ";
        for (const auto word : column.words) {
            says.append(between).append(word);
            between = ", ";
        }
        says += (column.required ? say({", vaaditaan: ", ", required: "}) : std::string(": ")) +
                say(detail::column_notes(table)[place].says) + ".";
        put_comment(to_, "    ", std::move(says));
        // A comma before a column, not behind one: so any of those that are not required may become one.
        to_ += !column.required ? "--, " : place == 0 ? "    " : "  , ";
        to_ += "<" + std::string(column.name) + "> AS " + sql::quoted(column.name, options_.dialect) + "\n";
    }

    const adapter_options& options_;
    std::string to_;
};

}  // namespace

std::string adapter_views(const adapter_options& options) {
    if (!options.schema.empty() && options.dialect == sql_dialect::sqlite)
        throw refused({.rule = "no-schema",
                       .message =
                           "SQLite has no schemas, and a view of one file cannot be over tables of another; leave "
                           "the schema out"});
    if (!is_text(options.schema))
        throw refused(
            {.rule = "not-utf-8",
             .message = "the name of the schema is not UTF-8, or has a NUL in it; name it as the database does"});
    return script(options).written();
}

}  // namespace ipsf
