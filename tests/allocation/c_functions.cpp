// Every function of the C ABI with each of its allocations failing: IPSF_OUT_OF_MEMORY with its outputs empty, or the
// same as with memory; and the same call with the same arguments succeeds afterwards, unless a builder was used up.
#include "allocation/failing_allocation.hpp"
#include "capi/tried_arguments.hpp"
#include "support/catch.hpp"

#include <new>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

using namespace called;
using ipsf::test::memory_enough;

namespace {

template <class Result, class... Arguments>
class trial {
public:
    using function = Result (*)(Arguments...);
    using choice = std::array<std::size_t, sizeof...(Arguments)>;

    trial(std::string name, function called) : name_(std::move(name)), called_(called) {}

    void run() const {
        if (!is_there(name_)) return;
        const auto good = choice_that_succeeds();
        const auto tried = ipsf::test::fail_every_allocation([&] { return outcome(good); }, 2);
        INFO(name_ << ": " << tried.failures << " of " << tried.tried << " places, first of them\n"
                   << tried.first_failures);
        CHECK(tried.failures == 0);
    }

private:
    [[nodiscard]] choice choice_that_succeeds() const {
        choice good{};
        if constexpr (has_status<Result, Arguments...>) {
            do {
                stage on;
                if (std::apply(called_, arguments_of<Arguments...>(on, good, each)) == IPSF_OK) return good;
            } while (next_good<Arguments...>(good));
            FAIL(name_ << ": no call succeeds");
        }
        return good;
    }

    [[nodiscard]] std::string outcome(const choice& good) const {
        const memory_enough all_but_the_call;
        empty_working_folder();
        stage on;
        on.owns_results = true;
        const auto arguments = arguments_of<Arguments...>(on, good, each);
        if constexpr (has_status<Result, Arguments...>) {
            const auto status = all_but_the_call.except([&] { return std::apply(called_, arguments); });
            if (status == IPSF_OUT_OF_MEMORY) {
                if (*on.error != nullptr && ipsf_error_status(*on.error) != status) return "an error of another status";
                for (const auto& empty : on.is_empty)
                    if (!empty()) return "an output after a failure";
                ipsf_error_free(on.error);
                if (!is_used_up && std::apply(called_, arguments) != IPSF_OK) return "no success with memory again";
                throw std::bad_alloc();
            }
            if (status != IPSF_OK) return ipsf_status_name(status);
            std::string texts;
            for (const auto& text : on.texts) texts += text();
            return texts;
        } else {
            all_but_the_call.except([&] {
                if constexpr (!std::is_void_v<Result>)
                    static_cast<void>(std::apply(called_, arguments));
                else
                    std::apply(called_, arguments);
                return 0;
            });
            return {};
        }
    }

    static constexpr auto each = std::index_sequence_for<Arguments...>{};
    /// A builder can only be freed then (ipsf_builder_new).
    static constexpr bool is_used_up = (std::is_same_v<Arguments, ipsf_builder*> || ...);

    std::string name_;
    function called_;
};

template <class Result, class... Arguments>
void try_function(const char* name, Result (*called)(Arguments...)) {
    trial<Result, Arguments...>(name, called).run();
}

}  // namespace

#define TRY_FUNCTION(name) \
    SECTION(#name) { try_function(#name, name); }

TEST_CASE("every function of the C ABI") { IPSF_EACH_FUNCTION(TRY_FUNCTION) }

#undef TRY_FUNCTION
