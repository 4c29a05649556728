// The command ipsf: results to stdout or a file, messages to stderr; 0 done, 1 data or edition refused or output lost,
// 2 usage.
#include "named.hpp"
#include "operating_system.hpp"
#include "output.hpp"
#include "session.hpp"

#include <ipsf/load.hpp>
#include <ipsf/report.hpp>
#include <ipsf/version.hpp>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <new>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

using namespace ipsf;
using namespace ipsf::command;

/// Whether problems are told as JSON; apart from the session for when nothing else can be relied on.
bool tells_json = false;

/// Without any memory of its own.
void tell_out_of_memory() noexcept {
#define IPSF_OUT_OF_MEMORY "not enough memory; ask for fewer teams or a shorter time, or use a machine with more"
    tell(tells_json
             ? "{\n  \"problems\": [\n    {\n      \"table\": \"\",\n      \"row\": 0,\n      \"column\": \"\",\n"
               "      \"rule\": \"out-of-memory\",\n      \"message\": \"" IPSF_OUT_OF_MEMORY
               "\"\n    }\n  ],\n  \"problem_count\": 1,\n  \"warnings\": {}\n}\n"
             : IPSF_OUT_OF_MEMORY "\n");
#undef IPSF_OUT_OF_MEMORY
}

/// Whether the arguments ask for JSON, before they are read: without any memory of its own.
bool asks_for_json(int count, char** arguments) noexcept {
    for (int place = 1; place < count; ++place) {
        const std::string_view argument = arguments[place];
        if (argument == "--format=json" || (argument == "json" && arguments[place - 1] == std::string_view("--format")))
            return true;
    }
    return false;
}

/// As a shell takes for one word what cannot be shown as it is: bytes that are no letters of ASCII by their numbers.
std::string shell_word_of_bytes(std::string_view argument) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string written = "$'";
    for (const char sign : argument) {
        const auto byte = static_cast<unsigned char>(sign);
        if (byte < 0x20 || byte >= 0x7F)
            written.append("\\x").append({digits[byte >> 4U], digits[byte & 0xFU]});
        else
            written.append(sign == '\'' || sign == '\\' ? "\\" : "").append({sign});
    }
    return written + "'";
}

/// As a shell takes it for one word.
std::string shell_word(std::string_view argument) {
    constexpr std::string_view plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./:,=@%+";
    if (!argument.empty() && argument.find_first_not_of(plain) == std::string_view::npos) return std::string(argument);
    if (visible(argument) != argument) return shell_word_of_bytes(argument);
    std::string written = "'";
    for (const char sign : argument)
        if (sign == '\'')
            written += "'\\''";
        else
            written += sign;
    return written + "'";
}

/// A database's name may have a password in it: as a word of its own, or behind the name of an option.
std::string without_secrets(const std::string& argument) {
    const auto value = argument.starts_with("--") ? argument.find('=') + 1 : 0;
    return argument.substr(0, value) + shown_path(argument.substr(value));
}

/// Says what is being thrown, once, on stderr.
exit_code tell_what_went_wrong(const session& current) {
    try {
        throw;
    } catch (const refused& why) {
        complain(current, why);
    } catch (const output_lost& why) {
        if (!why.reader_left()) complain(current, refused({.rule = "cannot-write", .message = why.what()}));
    } catch (const std::bad_alloc&) {
        tell_out_of_memory();
    } catch (const std::exception& why) {
        complain(current, refused({.rule = "failed", .message = why.what()}));
    }
    return refused_input;
}

/// The last resort: an exception that nothing could catch, as one thrown while another is under way. Anything else is a
/// fault of ours.
[[noreturn]] void end_without_more() noexcept {
    try {
        if (std::current_exception()) throw;
    } catch (const std::bad_alloc&) {
        tell_out_of_memory();
        std::_Exit(refused_input);
    } catch (...) {
    }
    tell("a fault of the command ipsf itself; please report how it came about\n");
    std::abort();
}

/// An empty text is what a variable without a value leaves in a script; no option means anything by it.
void refuse_empty_values(CLI::App& app) {
    const CLI::Validator is_given(
        [](const std::string& given) { return given.empty() ? "is empty; give a value or leave it out" : ""; }, "");
    for (auto* option : app.get_options()) option->check(is_given);
    for (auto* subcommand : app.get_subcommands({})) refuse_empty_values(*subcommand);
}

/// Help and the version are results; anything else that ends the reading of arguments is a mistake in them.
exit_code end_of_arguments(const CLI::App& app, const CLI::ParseError& why) {
    std::ostringstream result;
    std::stringstream message;
    bool is_result = false;
    if (dynamic_cast<const CLI::ExtrasError*>(&why) != nullptr) {
        // CLI11 writes them from the last to the first.
        auto extras = app.remaining(true);
        std::reverse(extras.begin(), extras.end());
        (void)app.exit(CLI::ExtrasError(app.get_name(), std::move(extras)), result, message);
    } else {
        is_result = app.exit(why, result, message) == 0;
    }
    for (std::string line; std::getline(message, line);) tell(visible(line) + "\n");
    print(result.str());
    finish_printing();
    return is_result ? done : wrong_usage;
}

exit_code run(CLI::App& app, session& current, std::vector<std::string> arguments) {
    app.require_subcommand(1);
    app.fallthrough();
    app.set_version_flag("--version", std::string(library_version()));
    app.add_option("--lang", current.in, "Language of texts")
        ->transform(one_of(std::array<std::string_view, 2>{"en", "fi"}));
    add_score(app, current);
    add_series(app, current);
    add_explain(app, current);
    add_due(app, current);
    add_punctuality(app, current);
    add_phases(app, current);
    add_track(app, current);
    add_clients(app, current);
    add_check(app, current);
    add_edition(app, current);
    add_model(app, current);
    add_publish(app, current);
    add_adapter(app, current);
    add_pack(app, current);
    add_generate(app, current);
    refuse_empty_values(app);
    try {
        current.written = "ipsf";
        for (const auto& argument : arguments) current.written += " " + shell_word(without_secrets(argument));
        std::reverse(arguments.begin(), arguments.end());  // as CLI11 takes them
        app.parse(std::move(arguments));
        refuse_idle_options(current);
        if (current.format == "xlsx" && current.output == "-" && is_terminal(stdout))
            throw CLI::ValidationError("--format xlsx", "a workbook is nothing for a terminal; add --output FILE");
    } catch (const CLI::ParseError& why) {
        return end_of_arguments(app, why);
    }
    tells_json = current.format == "json";
    if (current.output != "-") print_to(current.output);
    const auto ended = current.action();
    finish_printing();
    return ended;
}

}  // namespace

int main(int count, char** arguments) {
    prepare_standard_streams();
    tells_json = asks_for_json(count, arguments);
    std::set_terminate(end_without_more);
    session current;
    try {
        CLI::App app("Scores supported-employment services (IPS) against quality criteria.", "ipsf");
        app.allow_windows_style_options(false);  // a name of a file may begin with "/" there, too
        return run(app, current, arguments_in_utf8(count, arguments));
    } catch (...) {
        try {
            return tell_what_went_wrong(current);
        } catch (...) {  // there was no memory to say it
            tell_out_of_memory();
            return refused_input;
        }
    }
}
