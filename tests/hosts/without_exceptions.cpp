// A C++ host without exceptions: without_exceptions HISTORY. What the library refuses comes as a status.
#include <ipsf.h>

#include <cstring>
#include <string>

int main(int count, char** arguments) {
    if (count != 2) return 2;
    ipsf_history* history = nullptr;
    ipsf_error* error = nullptr;
    const std::string nowhere = std::string(arguments[1]) + "/nowhere";
    const bool refused = ipsf_history_load(nowhere.c_str(), nullptr, &history, &error) == IPSF_REFUSED &&
                         std::strstr(ipsf_error_message(error), "nowhere") != nullptr;
    ipsf_error_free(&error);
    const bool loaded = ipsf_history_load(arguments[1], nullptr, &history, nullptr) == IPSF_OK;
    ipsf_history_free(&history);
    return refused && loaded ? 0 : 1;
}
