// Whatever a connection string of ODBC is, no value of a secret word is in its name or in a message that held it.
#include "odbc/connection_text.hpp"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string given(reinterpret_cast<const char*>(data), size);
    const ipsf::odbc::connection_text plain(given);
    static_cast<void>(plain.without_secrets("cannot connect by " + given));
    // A secret that is no part of any other word, behind whatever is given.
    const std::string secret = "Kx7#secret";
    const ipsf::odbc::connection_text with_secret("PWD=" + secret + ";" + given);
    if (with_secret.name().find(secret) != std::string::npos) std::abort();
    if (with_secret.without_secrets("no login by PWD=" + secret + ".").find(secret) != std::string::npos) std::abort();
    return 0;
}
