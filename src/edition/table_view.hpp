// Reads the members of one TOML table, reports those that are missing or of the wrong type, and refuses what nobody
// asked for.
#pragma once

#include "edition/document.hpp"

#include <ipsf/edition.hpp>

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace ipsf {

class table_view {
public:
    /// `described` names the table in messages: "the edition", "this criterion". Both references must outlive the view.
    /// A node that is no table is reported, and then reads as an empty one without further complaint.
    table_view(const node& table, std::string described, problem_log& log);

    /// The member of that key, or null. From here on the key is known.
    [[nodiscard]] const node* find(std::string_view key);
    /// The same of a given kind; null also when it is of another kind, which is reported.
    [[nodiscard]] const node* find(std::string_view key, node_kind kind);
    /// The same, and a member that is not there is reported.
    [[nodiscard]] const node* need(std::string_view key, node_kind kind);

    // Each of these reports a member that is missing or not as it must be; what it returns then is empty, 0 or no_day.
    [[nodiscard]] std::string need_text(std::string_view key);  ///< not empty
    [[nodiscard]] std::string need_word(std::string_view key);  ///< the same, and without control characters
    [[nodiscard]] std::string need_name(std::string_view key);  ///< a name as in cells (`is_cell_name`)
    [[nodiscard]] std::int64_t need_whole(std::string_view key, std::int64_t low, std::int64_t high);
    [[nodiscard]] day need_date(std::string_view key);
    [[nodiscard]] text need_both_languages(std::string_view key);
    [[nodiscard]] std::vector<std::string> need_words(std::string_view key);  ///< each as need_word, and none twice
    /// Ids of criteria, none twice, at least one; of those of `edition`, or any where that is null.
    [[nodiscard]] std::vector<int> need_criteria(std::string_view key, const edition* edition);

    [[nodiscard]] bool truth_or_false(std::string_view key);  ///< false when it is not there

    /// Reports every member that was not asked for. To be called once all were.
    void refuse_the_rest();

    [[nodiscard]] place at() const noexcept { return table_.at; }

private:
    [[nodiscard]] std::string filled_text(const node& from, std::string_view key);

    const node& table_;
    std::string described_;
    problem_log& log_;
    std::set<std::string, std::less<>> known_;
    bool is_table_;
};

/// A text with `fi` and `en`, and nothing else; `described` names it in messages.
[[nodiscard]] text read_both_languages(const node& from, const std::string& described, problem_log& log);

/// Whether the file says the one format that this library reads; else that is reported. `files`
/// names such files: "editions".
[[nodiscard]] bool has_known_format(table_view& file, const std::string& files, problem_log& log);

/// Reports a name with line breaks or other control characters.
void check_word(place at, std::string_view word, const std::string& described, problem_log& log);

/// Reports a node that is of another kind; `described` names it in messages.
[[nodiscard]] bool is_of_kind(const node& one, node_kind kind, const std::string& described, problem_log& log);

}  // namespace ipsf
