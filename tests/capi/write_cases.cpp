// Writes the boundary cases of every built-in edition as lines for the runner in C:
// edition, criterion, low, high, then item and value of each given input; tab-separated.
#include <ipsf/edition.hpp>

#include <fstream>

int main(int count, char** arguments) {
    if (count != 2) return 2;
    std::ofstream out(arguments[1]);
    for (const auto& id : ipsf::embedded_editions()) {
        const auto edition = ipsf::embedded_edition(id);
        for (const auto& one : edition->cases) {
            out << id << '\t' << one.criterion << '\t' << one.low << '\t' << one.high;
            for (const auto& [item, value] : one.given) out << '\t' << item << '\t' << value;
            out << '\n';
        }
    }
    return out.good() ? 0 : 1;
}
