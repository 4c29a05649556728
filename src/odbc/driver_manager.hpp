// The functions of ODBC, from the driver manager of the machine that runs: nothing is linked, so that a build serves
// where there is none, too.
#pragma once

#include "odbc/sql.hpp"

namespace ipsf::odbc {

struct functions {
    decltype(&::SQLAllocHandle) allocate;
    decltype(&::SQLFreeHandle) free;
    decltype(&::SQLSetEnvAttr) set_environment;
    decltype(&::SQLSetConnectAttrW) set_connection;
    decltype(&::SQLSetStmtAttrW) set_statement;
    decltype(&::SQLDriverConnectW) connect;
    decltype(&::SQLDisconnect) disconnect;
    decltype(&::SQLGetInfoW) get_info;
    decltype(&::SQLGetDiagRecW) get_diagnostics;
    decltype(&::SQLEndTran) end_transaction;
    decltype(&::SQLTablesW) tables;
    decltype(&::SQLColumnsW) columns;
    decltype(&::SQLPrepareW) prepare;
    decltype(&::SQLExecute) execute;
    decltype(&::SQLExecDirectW) execute_directly;
    decltype(&::SQLCancel) cancel;
    decltype(&::SQLCloseCursor) close_cursor;
    decltype(&::SQLNumResultCols) count_columns;
    decltype(&::SQLDescribeColW) describe_column;
    decltype(&::SQLColAttributeW) column_attribute;
    decltype(&::SQLBindCol) bind_column;
    decltype(&::SQLBindParameter) bind_parameter;
    decltype(&::SQLFetch) fetch;
    decltype(&::SQLGetData) get_data;

    bool is_iodbc;  ///< which takes texts for UTF-32 unless it is told otherwise
};

/// Found once. Throws `refused` where there is no driver manager, with what to install.
[[nodiscard]] const functions& driver_manager();

[[nodiscard]] constexpr bool succeeded(SQLRETURN result) noexcept {
    return result == SQL_SUCCESS || result == SQL_SUCCESS_WITH_INFO;
}

}  // namespace ipsf::odbc
