// The beginning of a CSV file: a line `sep=;`, what separates the names of the header, and what is no CSV at all.
#pragma once

#include <ipsf/csv_dialect.hpp>

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace ipsf::detail {

class csv_beginning {
public:
    /// `is_column`: whether a name means a column of the table.
    csv_beginning(csv_delimiter said, std::function<bool(std::string_view)> is_column)
        : said_(said), is_column_(std::move(is_column)) {}

    /// Takes whole lines from the beginning on, in UTF-8 or an encoding like it and without the byte order mark, as
    /// long as it is not settled. Gives what is left of them without a line `sep=`. Only the header decides, since how
    /// much more of the file is there is chance.
    [[nodiscard]] std::string_view take(std::string_view lines);

    [[nodiscard]] bool is_settled() const noexcept { return sign_.has_value() || !refusal_.empty(); }
    /// What to say of a file that cannot be read: "the header reads "coach_id|team_id": the file seems to be separated
    /// by vertical bars; ...". Empty when it can. Only names are shown, and only when one of them is a column: a file
    /// without a header begins with data.
    [[nodiscard]] const std::string& refusal() const noexcept { return refusal_; }
    /// What separates cells.
    [[nodiscard]] char separator() const noexcept { return sign_.value_or(','); }
    /// "delimiter semicolon" when that was found and is none of docs/history.md; else empty.
    [[nodiscard]] std::string found() const;

private:
    void settle(std::string_view header);

    csv_delimiter said_;
    std::function<bool(std::string_view)> is_column_;
    std::optional<char> directive_;  // of a line `sep=`
    bool past_directive_ = false;
    std::optional<char> sign_;
    std::string refusal_;
};

}  // namespace ipsf::detail
