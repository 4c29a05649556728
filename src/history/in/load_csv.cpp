// Cuts a file into pieces that end with rows, reads several at a time, and appends them in the order of the file.
#include "history/in/load_csv.hpp"

#include "execution/in_order.hpp"
#include "execution/parallel.hpp"
#include "history/in/csv_beginning.hpp"
#include "history/in/csv_pieces.hpp"
#include "history/in/csv_table.hpp"

#include <algorithm>
#include <atomic>
#include <memory>
#include <utility>
#include <vector>

namespace ipsf::detail {
namespace {

encoding_survey survey_of(const std::filesystem::path& file) {
    encoding_survey survey;
    csv_pieces pieces(file);
    piece_text piece;
    while (pieces.next(piece, csv_piece_bytes) && !piece.text().empty()) survey.look_at(piece.text());
    if (pieces.trouble()) throw std::filesystem::filesystem_error("read", file, pieces.trouble());
    return survey;
}

// A file that is being read by several threads.
struct csv_file {
    csv_file(history_builder& into, table_kind table, const std::filesystem::path& file, std::int64_t size,
             const csv_dialect& said)
        : pieces(file, said.encoding),
          beginning(said.delimiter, [table](std::string_view name) { return find_column(table, name).has_value(); }),
          taken(into, table, size, said, [file] { return survey_of(file); }) {}

    csv_pieces pieces;
    csv_beginning beginning;
    csv_rows rows;  // of the pieces that are not plain
    csv_table taken;
    bool readable = true;
    bool wanted = true;                    // the rest of the file
    std::atomic<std::int64_t> joined = 0;  // bytes

    [[nodiscard]] bool fetch(piece_text& into, std::size_t bytes) {
        readable = pieces.next(into, bytes);
        return readable && !into.text().empty();
    }
    // Takes a piece in order, split by the one reader that can do all. False when there is no sense in reading on.
    [[nodiscard]] bool take(std::string_view text) {
        if (!beginning.is_settled() && !begin(text)) return wanted;
        taken.cells().see(text);
        const bool whole = rows.feed(text);
        wanted = taken.take(rows);
        if (wanted && !whole) refuse_rest();
        if (wanted && rows.begun_bytes() > longest_csv_row) {
            taken.refuse_long_row();
            wanted = false;
        }
        return wanted;
    }
    void end() {
        const bool whole = rows.end();
        wanted = taken.take(rows);
        if (wanted && !whole) return refuse_rest();
        if (wanted) taken.end(beginning.found());
    }
    // Whether rows may be split by commas without regard to how they are written.
    [[nodiscard]] bool lets_pass() noexcept { return beginning.separator() == ',' && taken.cells().lets_pass(); }

private:
    // Leaves of `text` what is to be split; false when that is nothing.
    [[nodiscard]] bool begin(std::string_view& text) {
        if (pieces.is_utf_16()) taken.cells().comes_from_utf_16();
        text = beginning.take(text);
        if (!beginning.refusal().empty()) {
            taken.refuse_dialect(beginning.refusal());
            wanted = false;
        }
        if (!beginning.is_settled()) return false;
        rows.separate_by(beginning.separator());
        return wanted;
    }
    void refuse_rest() {
        taken.refuse_rest();
        wanted = false;
    }
};

class csv_reader : public piece_reader {
public:
    csv_reader(csv_file& from, std::size_t piece_bytes)
        : from_(from), piece_bytes_(piece_bytes), lets_pass_(from.lets_pass()), plain_(from.taken.fields()) {}

    [[nodiscard]] bool fetch() override {
        const bool fetched = from_.fetch(piece_, piece_bytes_);
        bytes_so_far_ = from_.pieces.bytes();
        return fetched;
    }
    void read() override { is_plain_ = lets_pass_ && plain_.read(piece_.text()); }
    [[nodiscard]] bool join() override {
        from_.joined = bytes_so_far_;
        // A quoted field may go on from the piece before.
        if (!is_plain_ || !from_.rows.between_rows()) return from_.take(piece_.text());
        from_.rows.pass_over();
        from_.taken.take(plain_.take(), plain_.rows(), bytes_so_far_);
        return true;
    }

private:
    csv_file& from_;
    std::size_t piece_bytes_;
    bool lets_pass_;
    plain_rows plain_;
    piece_text piece_;
    std::int64_t bytes_so_far_ = 0;
    bool is_plain_ = false;
};

std::string unreadable(const std::error_code& why) { return "the file cannot be read: " + why.message(); }

// Takes the header, and as few rows with it as can be. False when there is no sense in reading on.
[[nodiscard]] bool take_header(csv_file& from, std::size_t piece_bytes) {
    constexpr std::size_t few = 512;
    piece_text piece;
    while (!from.taken.header_seen())
        if (!from.fetch(piece, std::min(piece_bytes, few)) || !from.take(piece.text())) return false;
    from.joined = from.pieces.bytes();
    return true;
}

}  // namespace

void load_csv(history_builder& into, table_kind table, const std::filesystem::path& file, const execution& run,
              const std::function<void(std::int64_t bytes)>& done, std::size_t piece_bytes, const csv_dialect& said) {
    into.present(table);
    std::error_code failed;
    const auto before = state_of_file(file, failed);
    if (!before)
        return csv_table(into, table, 0, said, {})
            .refuse_file(failed ? unreadable(failed) : "no regular file; give a file, not a pipe or a folder");
    csv_file from(into, table, file, static_cast<std::int64_t>(before->size), said);

    std::int64_t told = 0;
    const auto tell = [&] {
        const auto joined = from.joined.load();
        done(joined - std::exchange(told, joined));
    };
    if (take_header(from, piece_bytes)) {
        // A thread is worth starting for a few pieces.
        const std::size_t bytes_for_a_thread = 4 * piece_bytes;
        std::vector<std::unique_ptr<piece_reader>> readers;
        const auto workers = worker_count(run, static_cast<std::size_t>(before->size / bytes_for_a_thread), 1);
        for (std::size_t worker = 0; worker < workers; ++worker)
            readers.push_back(std::make_unique<csv_reader>(from, piece_bytes));
        read_in_order(readers, tell);
    }
    if (!from.pieces.refusal().empty()) return from.taken.refuse_encoding(from.pieces.refusal());
    if (from.pieces.line_too_long()) return from.taken.refuse_long_row();
    if (!from.readable) return from.taken.refuse_file(unreadable(from.pieces.trouble()));
    if (from.wanted) {
        from.end();
        const bool all = from.pieces.bytes() == static_cast<std::int64_t>(before->size);
        const auto now = state_of_file(file, failed);
        if (failed) return from.taken.refuse_file(unreadable(failed));
        if (!all || now != before) from.taken.refuse_changed();
    }
    tell();
}

}  // namespace ipsf::detail
