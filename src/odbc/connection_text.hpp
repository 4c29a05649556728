// A connection string of ODBC, and what of it may be told.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ipsf::odbc {

/// "DSN=records;UID=reader;PWD={a;b}": words of ODBC, in any letters' case, and their values.
class connection_text {
public:
    explicit connection_text(std::string_view text);

    [[nodiscard]] const std::string& text() const noexcept { return text_; }
    /// What messages call the database: "odbc:DSN=records", "odbc:Servername=db1;Database=records"; no word of it that
    /// is not about which database is meant.
    [[nodiscard]] const std::string& name() const noexcept { return name_; }
    /// `message` without any secret of the connection string, wherever it stands in there.
    [[nodiscard]] std::string without_secrets(std::string message) const;

private:
    std::string text_;
    std::string name_;
    std::vector<std::string> secrets_;  // as written, and without braces; the longest first
};

}  // namespace ipsf::odbc
