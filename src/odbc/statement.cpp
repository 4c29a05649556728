// Runs SQL and fetches rows, one by one or in blocks.
#include "odbc/statement.hpp"

#include "odbc/wide.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <future>
#include <utility>

namespace ipsf::odbc {

statement::statement(connection& on, attempt what)
    : on_(on), calls_(on.calls()), what_(std::move(what)), statement_(nullptr, {&calls_}) {
    SQLHANDLE made = nullptr;
    if (!succeeded(calls_.allocate(SQL_HANDLE_STMT, on.handle(), &made))) on.refuse(what_, SQL_HANDLE_DBC, on.handle());
    statement_.reset(made);
}

void statement::check(SQLRETURN result) {
    if (!succeeded(result)) on_.refuse(what_, SQL_HANDLE_STMT, statement_.get());
}

void statement::set(SQLINTEGER attribute, SQLPOINTER value) {
    check(calls_.set_statement(statement_.get(), attribute, value, 0));
}

void statement::execute(std::string_view sql, const std::function<bool()>& go_on) {
    constexpr std::chrono::milliseconds between_questions{50};
    auto text = wide(sql);
    const auto run = [&] { return calls_.execute_directly(statement_.get(), text.data(), SQL_NTS); };
    SQLRETURN result = SQL_SUCCESS;
    bool wanted = true;
    if (go_on) {
        auto running = std::async(std::launch::async, run);
        while (running.wait_for(between_questions) != std::future_status::ready)
            if (wanted && !go_on()) {
                wanted = false;
                (void)calls_.cancel(statement_.get());
            }
        result = running.get();
    } else {
        result = run();
    }
    if (wanted && result != SQL_NO_DATA) check(result);  // no data: nothing to change was found
}

void statement::prepare(std::string_view sql) {
    auto text = wide(sql);
    check(calls_.prepare(statement_.get(), text.data(), SQL_NTS));
}

void statement::run(parameter_block& rows) {
    constexpr SQLULEN digits = 18;
    constexpr SQLSMALLINT decimals = 9;
    constexpr SQLULEN length_of_day = 10;
    constexpr SQLULEN longest_short_text = 4000;
    rows.pack();
    SQLULEN done = 0;
    std::vector<SQLUSMALLINT> states(rows.rows_);
    set(SQL_ATTR_PARAM_BIND_TYPE, SQL_PARAM_BIND_BY_COLUMN);
    set(SQL_ATTR_PARAMSET_SIZE, reinterpret_cast<SQLPOINTER>(rows.rows_));
    set(SQL_ATTR_PARAM_STATUS_PTR, states.data());
    set(SQL_ATTR_PARAMS_PROCESSED_PTR, &done);
    SQLUSMALLINT place = 0;
    for (auto& one : rows.columns_) {
        ++place;
        if (one.type == parameter_type::number) {
            check(calls_.bind_parameter(statement_.get(), place, SQL_PARAM_INPUT, SQL_C_SBIGINT, SQL_BIGINT, 0, 0,
                                        one.numbers.data(), sizeof(std::int64_t), one.lengths.data()));
            continue;
        }
        const auto units = static_cast<SQLULEN>(one.width);
        const auto type = one.type == parameter_type::decimal ? SQL_DECIMAL
                          : one.type == parameter_type::day   ? SQL_TYPE_DATE
                          : units > longest_short_text        ? SQL_WLONGVARCHAR
                                                              : SQL_WVARCHAR;
        const auto size = type == SQL_DECIMAL ? digits : type == SQL_TYPE_DATE ? length_of_day : units;
        check(calls_.bind_parameter(statement_.get(), place, SQL_PARAM_INPUT, SQL_C_WCHAR,
                                    static_cast<SQLSMALLINT>(type), size,
                                    static_cast<SQLSMALLINT>(type == SQL_DECIMAL ? decimals : 0), one.packed.data(),
                                    static_cast<SQLLEN>(one.width * sizeof(SQLWCHAR)), one.lengths.data()));
    }
    const auto result = calls_.execute(statement_.get());
    if (result != SQL_NO_DATA) check(result);  // no data: nothing to change was found
    if (std::find(states.begin(), states.end(), SQL_PARAM_ERROR) != states.end()) check(SQL_ERROR);
}

void statement::list_tables() {
    check(calls_.tables(statement_.get(), nullptr, 0, nullptr, 0, nullptr, 0, nullptr, 0));
}

void statement::list_columns(const std::string& schema, const std::string& table) {
    auto schema_text = wide(schema);
    auto table_text = wide(table);
    check(calls_.columns(statement_.get(), nullptr, 0, schema.empty() ? nullptr : schema_text.data(), SQL_NTS,
                         table_text.data(), SQL_NTS, nullptr, 0));
}

bool statement::next() {
    const auto result = calls_.fetch(statement_.get());
    if (result == SQL_NO_DATA) return false;
    check(result);
    return true;
}

std::string statement::text(SQLUSMALLINT column) {
    constexpr std::size_t room = 256;
    std::string whole;
    for (;;) {
        std::array<SQLWCHAR, room> part{};
        SQLLEN bytes = 0;
        const auto result = calls_.get_data(statement_.get(), column, SQL_C_WCHAR, part.data(), sizeof(part), &bytes);
        if (result == SQL_NO_DATA || bytes == SQL_NULL_DATA) return whole;
        check(result);
        const bool is_cut = bytes < 0 || static_cast<std::size_t>(bytes) >= sizeof(part);
        append_narrow(part.data(), is_cut ? room - 1 : static_cast<std::size_t>(bytes) / sizeof(SQLWCHAR), whole);
        if (!is_cut) return whole;
    }
}

std::vector<result_column> statement::columns() {
    constexpr std::size_t room = 256;
    SQLSMALLINT count = 0;
    check(calls_.count_columns(statement_.get(), &count));
    std::vector<result_column> all;
    for (SQLUSMALLINT place = 1; place <= static_cast<SQLUSMALLINT>(count); ++place) {
        std::array<SQLWCHAR, room> name{};
        SQLSMALLINT length = 0;
        SQLSMALLINT type = SQL_UNKNOWN_TYPE;
        SQLULEN size = 0;
        SQLSMALLINT digits = 0;
        SQLSMALLINT nullable = 0;
        check(calls_.describe_column(statement_.get(), place, name.data(), static_cast<SQLSMALLINT>(room), &length,
                                     &type, &size, &digits, &nullable));
        std::array<SQLWCHAR, room> type_name{};
        SQLSMALLINT bytes = 0;
        if (!succeeded(calls_.column_attribute(statement_.get(), place, SQL_DESC_TYPE_NAME, type_name.data(),
                                               static_cast<SQLSMALLINT>(sizeof(type_name)), &bytes, nullptr)))
            bytes = 0;
        const auto units = [](SQLSMALLINT given) {
            return std::min(static_cast<std::size_t>(std::max(given, SQLSMALLINT{0})), room - 1);
        };
        all.push_back({narrow(name.data(), units(length)), type, static_cast<std::size_t>(size),
                       narrow(type_name.data(), units(bytes) / sizeof(SQLWCHAR))});
    }
    return all;
}

namespace {

SQLSMALLINT type_of(cell_form form) {
    switch (form) {
        case cell_form::narrow:
            return SQL_C_CHAR;
        case cell_form::integer:
            return SQL_C_SBIGINT;
        case cell_form::decimal:
            return SQL_C_DOUBLE;
        case cell_form::wide:
            break;
    }
    return SQL_C_WCHAR;
}

}  // namespace

bool statement::fetch(row_block& into) {
    SQLULEN fetched = 0;
    set(SQL_ATTR_ROW_ARRAY_SIZE, reinterpret_cast<SQLPOINTER>(into.most_rows_));
    set(SQL_ATTR_ROWS_FETCHED_PTR, &fetched);
    set(SQL_ATTR_ROW_STATUS_PTR, into.states_.data());
    SQLUSMALLINT place = 0;
    for (auto& column : into.cells_) {
        check(calls_.bind_column(statement_.get(), ++place, type_of(column.form), column.values.data(),
                                 static_cast<SQLLEN>(column.bytes), column.lengths.data()));
    }
    into.rows_ = 0;
    const auto result = calls_.fetch(statement_.get());
    if (result == SQL_NO_DATA) return false;
    check(result);
    // A block of which some rows could not be made is a success, too.
    const auto end =
        into.states_.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(fetched, into.most_rows_));
    if (std::any_of(into.states_.begin(), end, [](SQLUSMALLINT state) { return state == SQL_ROW_ERROR; }))
        check(SQL_ERROR);
    into.rows_ = static_cast<std::size_t>(fetched);
    return into.rows_ != 0;
}

}  // namespace ipsf::odbc
