// Where the command writes: results to standard output or a file, messages to standard error. That a result was lost is
// never passed over.
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>
#include <system_error>

namespace ipsf::command {

/// A result could not be written.
class output_lost : public std::runtime_error {
public:
    /// `reader_left`: the other end of a pipe was closed, as `head` does; then there is nobody to be told.
    output_lost(const std::string& why, bool reader_left) : std::runtime_error(why), reader_left_(reader_left) {}
    [[nodiscard]] bool reader_left() const noexcept { return reader_left_; }

private:
    bool reader_left_;
};

/// From now on the result is written to the file of that name (output_file.hpp), which is made with the first part.
void print_to(const std::string& name);

/// Writes a part of the result. Throws `output_lost`.
void print(std::string_view bytes);

/// Waits until all of it is written, and gives a file its name. Throws `output_lost`.
void finish_printing();

/// Throws what it means that the system does not let a file of that name be written: std::bad_alloc, or `refused`.
[[noreturn]] void refuse_to_write(const std::string& name, const std::error_code& why);

/// Writes a message to standard error; whether anybody can read it is not known.
void tell(std::string_view message) noexcept;

}  // namespace ipsf::command
