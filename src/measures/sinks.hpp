// Where the kernels put what they count: into sums alone (scores), or also into a list of records (drill-down).
#pragma once

#include "measures/scope.hpp"

#include <tuple>

namespace ipsf {

/// The record something is counted from.
struct counted_record {
    table_kind table = table_kind::episodes;
    std::size_t row = 0;
    std::string_view detail{};
};

/// Sums for each slot and measure.
class sums {
public:
    explicit sums(std::size_t slots) : measures_(slots) {}

    void add(std::uint32_t slot, measure which, const counted_record& /*from*/, std::int64_t numerator, std::int64_t denominator) {
        auto& sum = at(slot, which);
        sum.numerator += numerator;
        sum.denominator += denominator;
    }
    void leave_out(std::uint32_t slot, measure which, const counted_record& /*from*/, std::string_view reason) {
        ++entry(at(slot, which).left_out, reason);
    }
    void count(std::uint32_t slot, measure which, std::string_view kind, std::int64_t more) {
        entry(at(slot, which).counted, kind) += more;
    }
    void unknown(std::uint32_t slot, measure which, std::string_view because) { at(slot, which).unknown_because = because; }

    [[nodiscard]] std::vector<team_measures>& measures() { return measures_; }

private:
    [[nodiscard]] measurement& at(std::uint32_t slot, measure which) { return measures_[slot][static_cast<std::size_t>(which)]; }
    [[nodiscard]] static std::int64_t& entry(left_out_counts& counts, std::string_view name) {
        const auto found = std::find_if(counts.begin(), counts.end(), [name](const auto& count) { return count.first == name; });
        return found != counts.end() ? found->second : counts.emplace_back(name, 0).second;
    }

    std::vector<team_measures> measures_;
};

/// The same sums and the records they are made of.
class evidence_list {
public:
    explicit evidence_list(std::size_t slots) : sums_(slots) {}

    void add(std::uint32_t slot, measure which, const counted_record& from, std::int64_t numerator, std::int64_t denominator) {
        sums_.add(slot, which, from, numerator, denominator);
        records_.push_back({from.table, static_cast<std::uint32_t>(from.row), numerator, denominator, {}, from.detail});
    }
    void leave_out(std::uint32_t slot, measure which, const counted_record& from, std::string_view reason) {
        sums_.leave_out(slot, which, from, reason);
        records_.push_back({from.table, static_cast<std::uint32_t>(from.row), 0, 0, reason, from.detail});
    }
    void count(std::uint32_t slot, measure which, std::string_view kind, std::int64_t more) { sums_.count(slot, which, kind, more); }
    void unknown(std::uint32_t slot, measure which, std::string_view because) { sums_.unknown(slot, which, because); }

    [[nodiscard]] std::vector<team_measures>& measures() { return sums_.measures(); }

    /// The records in order. What one record adds more than once (a contact for two jobs, an episode before and after it moved between
    /// coaches of the team) is one entry.
    [[nodiscard]] std::vector<evidence> take_records() {
        const auto key = [](const evidence& record) { return std::tie(record.table, record.row, record.detail, record.left_out); };
        std::stable_sort(records_.begin(), records_.end(), [key](const auto& a, const auto& b) { return key(a) < key(b); });
        std::vector<evidence> merged;
        for (const auto& record : records_) {
            if (merged.empty() || key(merged.back()) != key(record)) {
                merged.push_back(record);
            } else {
                merged.back().numerator += record.numerator;
                merged.back().denominator += record.denominator;
            }
        }
        return merged;
    }

private:
    sums sums_;
    std::vector<evidence> records_;
};

}  // namespace ipsf
