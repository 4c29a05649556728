// Every function of the C ABI, called as a program with mistakes would: each argument in turn is NULL, a count or a
// code that cannot be, a struct of a size that never was, or a field that holds one of these, while all others are
// good. Nothing may crash, no mistake of a caller is the library's (IPSF_INTERNAL), what fails leaves its outputs
// empty, and every struct is read and written by its struct_size.
#include "capi/tried_arguments.hpp"
#include "support/catch.hpp"

#include <array>
#include <cstdint>
#include <functional>
#include <string>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

using namespace called;

namespace {

template <class Result, class... Arguments>
class caller {
public:
    using function = Result (*)(Arguments...);
    using choice = std::array<std::size_t, sizeof...(Arguments)>;
    static constexpr auto indices = std::index_sequence_for<Arguments...>{};
    static constexpr bool has_status = called::has_status<Result, Arguments...>;

    caller(std::string name, function called) : name_(std::move(name)), called_(called) {}

    void run() {
        if constexpr (!has_status) {
            vary({});
            return;
        }
        // Mixtures of good arguments, until one of them has gone well that shows all there is to see.
        int succeeded = 0;
        choice good{};
        for (int calls = 0; calls < 5000 && succeeded < 6 && (succeeded == 0 || sized_ != looked_at_); ++calls) {
            if (call(good) == IPSF_OK) {
                ++succeeded;
                vary(good);
            }
            if (!next_good<Arguments...>(good)) break;
        }
        if (succeeded == 0 && is_there(name_)) FAIL_CHECK(name_ << ": no call succeeds; give it a good example");
        if (succeeded != 0 && sized_ != looked_at_)
            FAIL_CHECK(name_ << ": no call looks at the struct_size of an argument");
    }

private:
    /// Spoils one argument after the other.
    void vary(const choice& good) { vary_each(good, indices); }
    template <std::size_t... I>
    void vary_each(const choice& good, std::index_sequence<I...>) {
        if constexpr (sizeof...(I) == 0)
            call(good);
        else
            (vary_one<I>(good), ...);
    }

    template <std::size_t I>
    void vary_one(const choice& good) {
        using type = std::tuple_element_t<I, std::tuple<Arguments...>>;
        auto one = good;
        std::vector<std::int32_t> statuses;
        for (one[I] = 0; one[I] < count_of<type>(); ++one[I]) statuses.push_back(call(one));
        if constexpr (has_status &&
                      is_required_output<type, std::tuple_element_t<I + 1, std::tuple<Arguments..., void*>>>)
            if (statuses[tried<type>::good] != IPSF_INVALID_ARGUMENT)
                FAIL_CHECK(name_ << " does without its output, argument " << I + 1);
        if constexpr (has_status && std::is_pointer_v<type>) {
            if constexpr (requires(type given) { given->struct_size; }) {
                sized_[I] = true;
                if (statuses[1] != IPSF_INVALID_ARGUMENT)
                    return;  // not looked at: an empty array, or an option that may be left out
                looked_at_[I] = true;
                const bool read = std::is_const_v<std::remove_pointer_t<type>>;
                if (statuses[2] != IPSF_INVALID_ARGUMENT || statuses[3] != IPSF_INVALID_ARGUMENT ||
                    statuses[5] != IPSF_OK || (read && statuses[6] != IPSF_INVALID_ARGUMENT))
                    FAIL_CHECK(name_ << ": argument " << I + 1 << " is not read or written by its struct_size");
            }
        }
    }

    std::int32_t call(const choice& chosen) {
        stage on;
        const auto arguments = arguments_of<Arguments...>(on, chosen, indices);
        if constexpr (std::is_void_v<Result>) {
            std::apply(called_, arguments);
            return IPSF_OK;
        } else {
            const auto result = std::apply(called_, arguments);
            if constexpr (has_status) {
                const auto fails = [&](const std::string& why) {
                    std::string choices;
                    for (const auto which : chosen) choices += " " + std::to_string(which);
                    FAIL_CHECK(name_ << why << ", with the choices" << choices << ": "
                                     << (on.error == nullptr ? "" : ipsf_error_message(*on.error)));
                };
                if (std::string(ipsf_status_name(result)) == "IPSF_UNKNOWN_STATUS") fails(" gives no status");
                if (result == IPSF_INTERNAL) fails(" calls a caller's mistake its own");
                if (on.error != nullptr && (*on.error == nullptr) != (result == IPSF_OK))
                    fails(" fails without an error or succeeds with one");
                if (on.error != nullptr && ipsf_error_status(*on.error) != result)
                    fails(" gives an error of another status");
                if (result != IPSF_OK)
                    for (const auto& empty : on.is_empty)
                        if (!empty()) fails(" leaves an output after a failure");
                return result;
            }
            return IPSF_OK;
        }
    }

    std::string name_;
    function called_;
    std::array<bool, sizeof...(Arguments)> sized_{};
    std::array<bool, sizeof...(Arguments)> looked_at_{};
};

/// A text that a function lent, and what it was then.
struct lent_text {
    std::string name;
    const char* text;
    std::string then;
};

template <class Call>
void lend(std::vector<lent_text>& all, const std::string& name, Call&& call) {
    const char* text = nullptr;
    std::int64_t length = -1;
    REQUIRE(call(&text, &length) == IPSF_OK);
    all.push_back({name, text, std::string(text, static_cast<std::size_t>(length))});
    CHECK(text[length] == '\0');
}
template <class Handle>
void lend_all(std::vector<lent_text>& all, const std::string& name,
              std::int32_t (*called)(Handle*, const char**, std::int64_t*, ipsf_error**)) {
    lend(all, name, [&](auto... out) { return called(shared<Handle>(), out..., nullptr); });
}
template <class Handle>
void lend_all(std::vector<lent_text>& all, const std::string& name,
              std::int32_t (*called)(Handle*, const char*, const char**, std::int64_t*, ipsf_error**)) {
    for (const auto* const language : {"en", "fi"})
        lend(all, name + " " + language,
             [&](auto... out) { return called(shared<Handle>(), language, out..., nullptr); });
}
/// A CSV, for each reader: `call` is given whom.
template <class Call>
void lend_csv(std::vector<lent_text>& all, const std::string& name, Call&& call) {
    for (const auto whom : {IPSF_CSV_FOR_PROGRAMS, IPSF_CSV_FOR_SPREADSHEET}) {
        lend(all, name + " for " + std::to_string(whom), [&](auto... out) { return call(whom, out...); });
        CHECK((all.back().then.substr(0, 3) == "\xEF\xBB\xBF") == (whom == IPSF_CSV_FOR_SPREADSHEET));
    }
    for (const auto nobody : {-1, 2}) {  // also when others were lent before
        const char* text = "";
        std::int64_t length = 1;
        CHECK(call(nobody, &text, &length) == IPSF_INVALID_ARGUMENT);
        CHECK(text == nullptr);
        CHECK(length == 0);
    }
}
template <class Handle>
void lend_all(std::vector<lent_text>& all, const std::string& name,
              std::int32_t (*called)(Handle*, std::int32_t, const char**, std::int64_t*, ipsf_error**)) {
    lend_csv(all, name, [&](auto... asked) { return called(shared<Handle>(), asked..., nullptr); });
}
template <class Handle>
void lend_all(std::vector<lent_text>& all, const std::string& name,
              std::int32_t (*called)(Handle*, const char*, std::int32_t, const char**, std::int64_t*, ipsf_error**)) {
    for (const auto* const language : {"en", "fi"})
        lend_csv(all, name + " " + language,
                 [&](auto... asked) { return called(shared<Handle>(), language, asked..., nullptr); });
}
/// Any function that lends no text of a whole result.
void lend_all(std::vector<lent_text>& /*all*/, const std::string& /*name*/, ...) {}

std::string text_or_none(const char* text) { return text == nullptr ? "none" : text; }

/// Without a language a text is in English: the one that was lent then.
template <class Handle>
void need_english(const std::string& name,
                  std::int32_t (*called)(Handle*, const char*, const char**, std::int64_t*, ipsf_error**)) {
    CAPTURE(name);
    const char *english = nullptr, *unsaid = nullptr;
    REQUIRE(called(shared<Handle>(), "en", &english, nullptr, nullptr) == IPSF_OK);
    REQUIRE(called(shared<Handle>(), nullptr, &unsaid, nullptr, nullptr) == IPSF_OK);
    CHECK(unsaid == english);
}
template <class Handle>
void need_english(const std::string& name, std::int32_t (*called)(Handle*, const char*, std::int32_t, const char**,
                                                                  std::int64_t*, ipsf_error**)) {
    CAPTURE(name);
    const char *english = nullptr, *unsaid = nullptr;
    REQUIRE(called(shared<Handle>(), "en", IPSF_CSV_FOR_PROGRAMS, &english, nullptr, nullptr) == IPSF_OK);
    REQUIRE(called(shared<Handle>(), nullptr, IPSF_CSV_FOR_PROGRAMS, &unsaid, nullptr, nullptr) == IPSF_OK);
    CHECK(unsaid == english);
}
template <class Handle>
void need_english(const std::string& name,
                  std::int32_t (*called)(const Handle*, const char*, ipsf_bytes**, ipsf_error**)) {
    CAPTURE(name);
    const auto made = [&](const char* language) {
        ipsf_bytes* bytes = nullptr;
        const auto status = called(shared<Handle>(), language, &bytes, nullptr);
        REQUIRE((status == IPSF_OK || status == IPSF_UNSUPPORTED));
        std::int64_t length = 0;
        const auto* const data = ipsf_bytes_data(bytes, &length);
        const std::vector<std::uint8_t> copy(data, data + length);
        ipsf_bytes_free(&bytes);
        return copy;
    };
    CHECK(made(nullptr) == made("en"));
}
template <class Handle>
void need_english(const std::string& name, const char* (*called)(const Handle*, const char*)) {
    CAPTURE(name);
    const std::string english = text_or_none(called(shared<Handle>(), "en"));
    CHECK(text_or_none(called(shared<Handle>(), nullptr)) == english);
}
/// Any function that takes no language.
void need_english(const std::string& /*name*/, ...) {}

template <class Result, class... Arguments>
void try_all(const char* name, Result (*called)(Arguments...)) {
    caller<Result, Arguments...>(name, called).run();
}

}  // namespace

#define TRY_ALL(name) \
    SECTION(#name) { try_all(#name, name); }

TEST_CASE("no function crashes on a caller's mistakes"){IPSF_EACH_FUNCTION(TRY_ALL)}
#define LEND_ALL(name) lend_all(all, #name, name);

TEST_CASE("texts of results stay what they are, whatever else is asked for") {
    std::vector<lent_text> all;
    IPSF_EACH_FUNCTION(LEND_ALL)
    const auto count = all.size();
    REQUIRE(count > 30);
    IPSF_EACH_FUNCTION(LEND_ALL)
    REQUIRE(all.size() == 2 * count);
    for (std::size_t i = 0; i < count; ++i) {
        CAPTURE(all[i].name);
        CHECK(all[i].text == all[i].then);
        CHECK(all[count + i].text == all[i].text);  // the same, not one more
        CHECK(all[count + i].then == all[i].then);
        for (std::size_t other = 0; other < i; ++other) CHECK(all[other].text != all[i].text);
    }
}

#define NEED_ENGLISH(name) need_english(#name, name);

TEST_CASE("a text is in English where no language is said") { IPSF_EACH_FUNCTION(NEED_ENGLISH) }

#undef TRY_ALL
#undef LEND_ALL
#undef NEED_ENGLISH
