// Takes columns in the memory of a caller; joins drafts of their rows in order. A piece with a mistake is given back
// to be read again, where its problems are kept.
#include "history/store/column_pieces.hpp"

#include "execution/in_order.hpp"
#include "history/store/column_appender.hpp"

#include <algorithm>
#include <memory>
#include <utility>

namespace ipsf::detail {
namespace {

constexpr std::int64_t piece_rows = 1 << 15;

struct column_source {
    const matched_columns& columns;
    const std::function<void(draft rows)>& join;
    const std::function<void(std::int64_t first, std::int64_t rows)>& read_again;
    std::int64_t fetched = 0;  // rows
};

class column_reader : public piece_reader {
public:
    explicit column_reader(column_source& source) : source_(source) {}

    [[nodiscard]] bool fetch() override {
        first_ = source_.fetched;
        rows_ = std::min(piece_rows, source_.columns.length - first_);
        source_.fetched += rows_;
        return rows_ > 0;
    }
    void read() override {
        read_ = {};
        problems_ = {};
        for (std::int64_t from = 0; from < rows_ && problems_.count() == 0;) {
            const auto count = static_cast<std::size_t>(std::min<std::int64_t>(rows_ - from, cell_slice::most));
            appender_.append(source_.columns.table, count, [&](std::size_t column) -> const cell_slice& {
                source_.columns.take(column, first_ + from, count, cells_);
                return cells_;
            });
            from += static_cast<std::int64_t>(count);
        }
    }
    [[nodiscard]] bool join() override {
        if (problems_.count() == 0)
            source_.join(std::exchange(read_, {}));
        else
            source_.read_again(first_, rows_);
        return true;
    }

private:
    column_source& source_;
    std::int64_t first_ = 0;
    std::int64_t rows_ = 0;
    draft read_;
    problem_list problems_;
    column_appender appender_{read_, problems_};
    cell_slice cells_;
};

}  // namespace

void read_columns(const matched_columns& from, std::size_t workers, const std::function<void(draft rows)>& join,
                  const std::function<void(std::int64_t first, std::int64_t rows)>& read_again) {
    column_source source{from, join, read_again};
    std::vector<std::unique_ptr<piece_reader>> readers;
    for (std::size_t worker = 0; worker < workers; ++worker) readers.push_back(std::make_unique<column_reader>(source));
    read_in_order(readers, [] {});
}

}  // namespace ipsf::detail
