// Columns of results, kept as Arrow lays columns out, so that they can be handed out as they are.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace ipsf::detail {

/// What a column of results holds; each corresponds to one Arrow type (text is large utf8). Any cell may be null.
enum class arrow_type : std::uint8_t { int32, int64, date32, boolean, float64, text };

/// A named column, filled cell by cell from the first row on.
class arrow_column {
public:
    arrow_column(std::string name, arrow_type holds);

    /// Of an int32, int64 or date32 column the number (days since 1970-01-01), which has to fit; of a boolean column 0
    /// or 1.
    void add(std::int64_t number);
    /// Of a float64 column.
    void add(double number);
    /// Of a text column; UTF-8.
    void add(std::string_view text);
    void add_null();

    [[nodiscard]] const std::string& name() const noexcept { return name_; }
    [[nodiscard]] arrow_type holds() const noexcept { return holds_; }
    [[nodiscard]] std::int64_t rows() const noexcept { return rows_; }

    /// The buffers of an Arrow array of the cells from `row` on, a multiple of 8: validity (null: no cell is
    /// null) and then values, or 64-bit offsets and characters. They live as long as the column, which may not
    /// be added to meanwhile.
    [[nodiscard]] std::vector<const void*> buffers(std::int64_t row) const;

private:
    struct texts {
        std::vector<std::int64_t> offsets{0};
        std::string characters;
    };
    struct bits {
        std::vector<std::uint8_t> bytes;
    };
    void push_number(std::int64_t number);
    void push_text(std::string_view text);
    void finish_row(bool given);

    std::string name_;
    arrow_type holds_;
    std::int64_t rows_ = 0;
    std::variant<std::vector<std::int32_t>, std::vector<std::int64_t>, std::vector<double>, bits, texts> cells_;
    std::vector<std::uint8_t> validity_;  // empty until a cell is null
};

/// Columns of the same number of rows.
using arrow_columns = std::vector<arrow_column>;

}  // namespace ipsf::detail
