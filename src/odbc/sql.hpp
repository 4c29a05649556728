// ODBC's own headers, on every system.
#pragma once

#ifdef _WIN32
#ifndef NOMINMAX
#define NOMINMAX
#endif
#ifndef WIN32_LEAN_AND_MEAN
#define WIN32_LEAN_AND_MEAN
#endif
#include <windows.h>
#elif !defined(SIZEOF_LONG_INT)
#define SIZEOF_LONG_INT __SIZEOF_LONG__  // else unixODBC's header of the machine that builds says it
#endif

#include <sql.h>
#include <sqlext.h>
#include <sqlucode.h>
