// Answers from a CSV file, in any dialect (docs/csv-in.md): the columns item and value, optionally team_id, source and
// note; others are left aside but those that would change whose answer it is or when (docs/history.md).
#include "base/open_file.hpp"
#include "base/whole_file.hpp"
#include "history/in/csv_beginning.hpp"
#include "history/in/csv_bytes.hpp"
#include "history/in/csv_rows.hpp"
#include "history/in/foreign_cells.hpp"
#include "history/store/names.hpp"
#include "history/store/problem_list.hpp"

#include <ipsf/path.hpp>
#include <ipsf/review.hpp>
#include <ipsf/utf8.hpp>

#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <utility>

namespace ipsf {
namespace {

enum column : std::size_t { team_id, item, value, source, note, column_count };
constexpr std::array<const char*, column_count> column_names = {"team_id", "item", "value", "source", "note"};

using row_cells = gsl::span<const column_view::text_element>;

std::string_view text_of(const column_view::text_element& cell) {
    return {cell.data, static_cast<std::size_t>(cell.length)};
}

std::optional<std::size_t> column_of(std::string_view name) {
    const auto* const known =
        std::find_if(column_names.begin(), column_names.end(), [name](auto each) { return detail::means(name, each); });
    if (known == column_names.end()) return std::nullopt;
    return static_cast<std::size_t>(known - column_names.begin());
}

// Letters (of ASCII in lower case), and a space for whatever stands between words.
std::string words_of(std::string_view name) {
    std::string words;
    bool after_small = false;
    for (const char c : name) {
        const bool capital = c >= 'A' && c <= 'Z';
        const bool small = (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
        if ((capital ? after_small : !small) && !words.empty() && !words.ends_with(' ')) words += ' ';
        if (capital || small) words += detail::in_lower_case(c);
        after_small = small;
    }
    if (words.ends_with(' ')) words.pop_back();
    return words;
}

// Whether a column that is not known may say whose the answers are: `Team Id`, `teamId`, `coach_id`, `tiimi`. Left
// aside, every team would get what is one's.
bool may_mean_team(std::string_view name) {
    const auto words = words_of(name);
    const auto has = [&words](const char* part) { return words.find(part) != std::string::npos; };
    return has("team") || has("tiimi") || has("coach") || words == "id" || words.ends_with(" id");
}

// Whether it may say from when they count, as `on` does in a history.
bool may_mean_day(std::string_view name) {
    const auto words = words_of(name);
    return words == "on" || words == "date" || words == "day" || words == "pvm";
}

problem too_large(const std::string& name) {
    return {.table = "answers",
            .rule = "too-large",
            .message = name + ": more than " + std::to_string(most_answers_bytes) +
                       " bytes, which is more than reviews ask; leave rows or notes out"};
}

class answers_file {
public:
    answers_file(std::string_view name, warning_counts* odd, const csv_dialect& said)
        : name_(std::make_shared<const std::string>(name)), odd_(odd), said_(said) {}

    std::vector<given_answer> read(std::string_view csv) {
        if (csv.size() > most_answers_bytes) throw refused(too_large(*name_));
        const auto decoded = from_utf_16(csv);
        if (decoded) csv = *decoded;
        constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
        while (csv.starts_with(byte_order_mark)) csv.remove_prefix(byte_order_mark.size());
        detail::csv_beginning beginning(said_.delimiter,
                                        [](std::string_view name) { return column_of(name).has_value(); });
        csv = beginning.take(csv);
        if (!beginning.refusal().empty()) throw refused(problem_at(1, "", "other-dialect", beginning.refusal()));
        detail::foreign_cells cells(said_, [csv] {
            detail::encoding_survey survey;
            survey.look_at(csv);
            return survey;
        });
        if (decoded) cells.comes_from_utf_16();
        cells.see(csv);
        cells_ = &cells;
        detail::csv_rows rows;
        rows.separate_by(beginning.separator());
        bool well_quoted = rows.feed(csv);
        take(rows);
        if (well_quoted) {
            well_quoted = rows.end();
            take(rows);
        }
        tell_dialect(beginning.found());
        ++row_;
        if (!well_quoted)
            refuse("", "broken-quoting",
                   "a quote where none may be, or one that is not closed; quote the whole field and double the quotes "
                   "in it");
        else if (row_ == 1)
            refuse("", "missing-header", "the file is empty; the first row must name the columns item and value");
        refused::throw_if_any(std::move(problems_));
        return std::move(answers_);
    }

private:
    /// A text in UTF-16 as UTF-8; nothing when it is in another encoding.
    [[nodiscard]] std::optional<std::string> from_utf_16(std::string_view csv) const {
        constexpr std::size_t longest_mark = 4;
        const auto marked = detail::encoding_of_beginning(csv.substr(0, longest_mark), said_.encoding);
        if (!marked.refusal.empty()) throw refused(problem_at(0, "", "other-encoding", marked.refusal));
        if (!marked.utf_16) return std::nullopt;
        std::string decoded;
        detail::utf_16_decoder decoder(*marked.utf_16);
        decoder.decode(csv, decoded);
        if (!decoder.end(decoded)) throw refused(problem_at(0, "", "other-encoding", std::string(detail::odd_utf_16)));
        return decoded;
    }

    void tell_dialect(const std::string& delimiter) {
        for (const auto& [row, column, rule, says] : cells_->contradictions())
            problems_.push_back(
                problem_at(row, column ? column_names[*column] : std::string(), std::string(rule).c_str(), says));
        const auto found = cells_->found(delimiter);
        if (odd_ != nullptr && !found.empty())
            ++(*odd_)[{.kind = "csv-dialect-found", .table = "answers", .name = found}];
    }

    void take(const detail::csv_rows& rows) {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            ++row_;
            if (row_ == 1)
                take_header(rows[i]);
            else if (has_header_)
                take_row(rows[i]);
        }
    }

    void take_header(row_cells cells) {
        fields_ = cells.size();
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const auto name = cells_->text(text_of(cells[i]), 1);
            const auto known = column_of(name);
            if (!known) {
                pass_over(name);
                continue;
            }
            auto& place = place_of_[*known];
            if (place) refuse(column_names[*known], "duplicate-column", "the column is there twice; keep one of them");
            place = i;
        }
        for (const auto required : {item, value})
            if (!place_of_[required]) refuse(column_names[required], "missing-column", "the column is missing; add it");
        has_header_ = problems_.empty();
        std::vector<detail::foreign_cells::column> columns;
        for (std::size_t i = 0; i < column_count; ++i)
            columns.push_back(
                {i, i == value ? detail::foreign_cells::kind::number : detail::foreign_cells::kind::as_it_is});
        cells_->expect(std::move(columns));
    }

    void pass_over(std::string_view unknown) {
        const auto name = message_text(unknown);
        if (may_mean_team(unknown))
            refuse(name, "unknown-column",
                   "the column may say whose the answers are, and only team_id says that; call it team_id if it holds "
                   "ids of teams, or take "
                   "it out");
        else if (may_mean_day(unknown))
            refuse(name, "unknown-column",
                   "answers handed over for a review count on its day and have no date of their own; take the column "
                   "out, or put the rows "
                   "into the history's table answers");
        else if (odd_ != nullptr)
            ++(*odd_)[{.kind = "unknown-column", .table = "answers", .name = name}];
    }

    void take_row(row_cells cells) {
        if (detail::is_blank(cells, fields_)) {  // let pass at the end of the file only, as in a history
            if (blank_row_ == 0) blank_row_ = row_;
            return;
        }
        if (blank_row_ != 0) {
            problems_.push_back(problem_at(blank_row_, "", "field-count", "a blank line; take it out"));
            blank_row_ = 0;
        }
        if (cells.size() != fields_) {
            refuse("", "field-count", "too few or too many fields; give as many as the header has");
            return;
        }
        read_cells(cells);
        for (std::size_t i = 0; i < column_count; ++i)
            if (const auto text = cell(static_cast<column>(i)); !is_text(text)) {
                if (is_utf8(text))
                    refuse(column_names[i], "nul", "a NUL in the text; take it out");
                else
                    refuse(column_names[i], "not-utf8", "not UTF-8; save the file as UTF-8");
                return;
            }
        given_answer answer;
        answer.row = row_;
        answer.file = name_;
        if (const auto team = cell(team_id); !team.empty()) answer.team = team;
        answer.item = cell(item);
        if (answer.item.empty())
            refuse("item", "missing-value", "the item is empty; give the name of a criterion's input or rating.N");
        answer.value = cell(value);
        answer.note = cell(note);
        if (const auto word = cell(source); !word.empty()) {
            const auto* const found = std::find(answer_source_names.begin(), answer_source_names.end(), word);
            if (found == answer_source_names.end())
                refuse("source", "unknown-value",
                       "the source is none of interview, observation, documents; give one of them or leave it empty");
            else
                answer.source = static_cast<answer_source>(found - answer_source_names.begin());
        }
        answers_.push_back(std::move(answer));
    }

    /// Brings the cells of a row into the one form in which they are read.
    void read_cells(row_cells cells) {
        static constexpr column_view::text_element none{"", 0};
        for (std::size_t i = 0; i < column_count; ++i)
            row_cells_[i] = {.name = column_names[i],
                             .type = column_view::element::text,
                             .values = place_of_[i] ? &cells[*place_of_[i]] : &none,
                             .stride = sizeof none};
        cells_->read(row_, 1, row_cells_);
    }

    /// Of the row that was read.
    [[nodiscard]] std::string_view cell(column wanted) const {
        return text_of(*static_cast<const column_view::text_element*>(row_cells_[wanted].values));
    }

    void refuse(const std::string& column, const char* rule, const std::string& why) {
        problems_.push_back(problem_at(row_, column, rule, why));
    }

    [[nodiscard]] problem problem_at(std::int64_t row, const std::string& column, const char* rule,
                                     const std::string& why) const {
        return {.table = "answers",
                .row = row,
                .column = column,
                .rule = rule,
                .message = detail::place_text(*name_, row, column) + ": " + why};
    }

    std::shared_ptr<const std::string> name_;
    warning_counts* odd_;
    csv_dialect said_;
    detail::foreign_cells* cells_ = nullptr;  // of the text that is being read
    std::array<column_view, column_count> row_cells_{};
    std::int64_t row_ = 0;        // the one being read; the header is 1
    std::int64_t blank_row_ = 0;  // the first blank line since the last row; 0: none
    std::size_t fields_ = 0;
    bool has_header_ = false;
    std::array<std::optional<std::size_t>, column_count> place_of_{};
    std::vector<given_answer> answers_;
    std::vector<problem> problems_;
};

}  // namespace

namespace {

// A pipe that somebody opened for this process, as a shell's <(...): like standard input, and unlike a pipe that has a
// name, it has a writer.
bool is_open_pipe(const std::string& path) {
    std::error_code failed;
    return (path.starts_with("/dev/fd/") || path.starts_with("/proc/self/fd/") || path == "/dev/stdin") &&
           std::filesystem::is_fifo(to_path(path), failed);
}

std::string bytes_of_answers(const std::string& path) {
    if (path == "-") try {
            return detail::rest_of(stdin, most_answers_bytes);
        } catch (const detail::unread_file& why) {
            throw detail::unread_file(why.rule(), "it is closed or cannot be read; hand a CSV file over to it");
        }
    if (!is_open_pipe(path)) return detail::whole_file(to_path(path), most_answers_bytes);
    const auto pipe = detail::open_file(to_path(path));
    if (pipe == nullptr) throw detail::unread_file("unreadable-file", "the pipe cannot be opened");
    return detail::rest_of(pipe.get(), most_answers_bytes);
}

}  // namespace

std::vector<given_answer> read_answers(std::string_view csv, std::string_view name, warning_counts* odd,
                                       const csv_dialect& said) {
    return answers_file(name, odd, said).read(csv);
}

std::vector<given_answer> read_answers_file(const std::string& path, warning_counts* odd, const csv_dialect& said) {
    const std::string name = path == "-" ? "standard input" : path;
    try {
        return read_answers(bytes_of_answers(path), name, odd, said);
    } catch (const detail::unread_file& why) {
        throw refused({.table = "answers", .rule = why.rule(), .message = name + ": " + why.what()});
    }
}

}  // namespace ipsf
