// Looks for the driver manager under the names that systems give it; gives its functions.
#include "odbc/driver_manager.hpp"

#include <ipsf/problem.hpp>

#include <array>
#include <string_view>

#ifndef _WIN32
#include <dlfcn.h>
#endif

namespace ipsf::odbc {
namespace {

#ifdef _WIN32
constexpr std::array names = {"odbc32.dll"};
constexpr std::string_view to_install = "Windows has it as odbc32.dll";
void* open(const char* name) {
    return reinterpret_cast<void*>(LoadLibraryExA(name, nullptr, LOAD_LIBRARY_SEARCH_SYSTEM32));
}
void* find(void* library, const char* name) {
    return reinterpret_cast<void*>(GetProcAddress(static_cast<HMODULE>(library), name));
}
#else
void* open(const char* name) { return dlopen(name, RTLD_NOW | RTLD_LOCAL); }
void* find(void* library, const char* name) { return dlsym(library, name); }
#ifdef __APPLE__
// Homebrew's folders are not searched by themselves.
constexpr std::array names = {"libodbc.2.dylib", "/opt/homebrew/lib/libodbc.2.dylib", "/usr/local/lib/libodbc.2.dylib",
                              "libiodbc.2.dylib"};
constexpr std::string_view to_install = "install unixODBC (brew install unixodbc) and the driver of your database";
#else
constexpr std::array names = {"libodbc.so.2", "libodbc.so", "libodbc.so.1"};
constexpr std::string_view to_install =
    "install unixODBC (Debian and Ubuntu: libodbc2 or libodbc1; Fedora: unixODBC; Alpine: unixodbc) and the driver of "
    "your database";
#endif
#endif

struct library {
    functions all{};
    bool is_there = false;
    bool is_whole = true;

    template <typename Function>
    void take(void* from, const char* name, Function& into) {
        into = reinterpret_cast<Function>(find(from, name));
        is_whole = is_whole && into != nullptr;
    }
};

library load() {
    library found;
    for (const char* const name : names) {
        auto* const from = open(name);  // never closed: drivers leave threads and handlers behind
        if (from == nullptr) continue;
        found.is_there = true;
        auto& all = found.all;
        found.take(from, "SQLAllocHandle", all.allocate);
        found.take(from, "SQLFreeHandle", all.free);
        found.take(from, "SQLSetEnvAttr", all.set_environment);
        found.take(from, "SQLSetConnectAttrW", all.set_connection);
        found.take(from, "SQLSetStmtAttrW", all.set_statement);
        found.take(from, "SQLDriverConnectW", all.connect);
        found.take(from, "SQLDisconnect", all.disconnect);
        found.take(from, "SQLGetInfoW", all.get_info);
        found.take(from, "SQLGetDiagRecW", all.get_diagnostics);
        found.take(from, "SQLEndTran", all.end_transaction);
        found.take(from, "SQLTablesW", all.tables);
        found.take(from, "SQLColumnsW", all.columns);
        found.take(from, "SQLPrepareW", all.prepare);
        found.take(from, "SQLExecute", all.execute);
        found.take(from, "SQLExecDirectW", all.execute_directly);
        found.take(from, "SQLCancel", all.cancel);
        found.take(from, "SQLCloseCursor", all.close_cursor);
        found.take(from, "SQLNumResultCols", all.count_columns);
        found.take(from, "SQLDescribeColW", all.describe_column);
        found.take(from, "SQLColAttributeW", all.column_attribute);
        found.take(from, "SQLBindCol", all.bind_column);
        found.take(from, "SQLBindParameter", all.bind_parameter);
        found.take(from, "SQLFetch", all.fetch);
        found.take(from, "SQLGetData", all.get_data);
        all.is_iodbc = std::string_view(name).find("iodbc") != std::string_view::npos;
        break;
    }
    return found;
}

}  // namespace

const functions& driver_manager() {
    static const library found = load();
    if (!found.is_there)
        throw refused({.rule = "no-driver-manager",
                       .message = "odbc: this machine has no ODBC driver manager; " + std::string(to_install)});
    if (!found.is_whole)
        throw refused({.rule = "no-driver-manager",
                       .message = "odbc: the machine's ODBC driver manager lacks functions of ODBC 3; " +
                                  std::string(to_install)});
    return found.all;
}

}  // namespace ipsf::odbc
