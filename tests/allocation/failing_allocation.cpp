#include "allocation/failing_allocation.hpp"

#include "support/sanitized.hpp"

#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <new>

namespace {

std::atomic<bool> counting = false;
std::atomic<bool> fails_for_ever = false;
std::atomic<std::int64_t> left = 0;  // allocations that succeed yet
std::atomic<std::int64_t> held = 0;  // blocks of memory

bool allowed() noexcept {
    if (!counting) return true;
    const auto before = left.fetch_sub(1);
    return before > 0 || (before < 0 && !fails_for_ever);
}
void* counted(void* place) noexcept {
    if (place != nullptr) ++held;
    return place;
}

}  // namespace

#ifndef IPSF_SANITIZED

namespace {
void* none() noexcept {
    errno = ENOMEM;
    return nullptr;
}
}  // namespace

// The allocation of the whole process, shared libraries too: they find these names in the program first. The C++
// library's new and delete call them.
extern "C" {
void* __libc_malloc(std::size_t);
void* __libc_calloc(std::size_t, std::size_t);
void* __libc_realloc(void*, std::size_t);
void* __libc_memalign(std::size_t, std::size_t);
void __libc_free(void*);

#define IPSF_SEEN __attribute__((visibility("default")))
IPSF_SEEN void* malloc(std::size_t bytes) { return allowed() ? counted(__libc_malloc(bytes)) : none(); }
IPSF_SEEN void* calloc(std::size_t count, std::size_t bytes) {
    return allowed() ? counted(__libc_calloc(count, bytes)) : none();
}
IPSF_SEEN void* realloc(void* place, std::size_t bytes) {
    if (!allowed()) return none();
    void* const moved = __libc_realloc(place, bytes);
    return place == nullptr ? counted(moved) : moved;
}
IPSF_SEEN void* memalign(std::size_t alignment, std::size_t bytes) {
    return allowed() ? counted(__libc_memalign(alignment, bytes)) : none();
}
IPSF_SEEN void* aligned_alloc(std::size_t alignment, std::size_t bytes) { return memalign(alignment, bytes); }
IPSF_SEEN int posix_memalign(void** place, std::size_t alignment, std::size_t bytes) {
    *place = memalign(alignment, bytes);
    return *place == nullptr ? ENOMEM : 0;
}
IPSF_SEEN void free(void* place) {
    if (place != nullptr) --held;
    __libc_free(place);
}
#undef IPSF_SEEN
}

#else

// A sanitizer has an allocation of its own, which stays: only what C++ asks for fails.
namespace {
void* allocate(std::size_t bytes) {
    if (allowed())
        if (void* const place = counted(std::malloc(bytes == 0 ? 1 : bytes))) return place;
    throw std::bad_alloc();
}
void release(void* place) noexcept {
    if (place != nullptr) --held;
    std::free(place);
}
}  // namespace
void* operator new(std::size_t bytes) { return allocate(bytes); }
void* operator new[](std::size_t bytes) { return allocate(bytes); }
void* operator new(std::size_t bytes, const std::nothrow_t&) noexcept {
    return allowed() ? counted(std::malloc(bytes == 0 ? 1 : bytes)) : nullptr;
}
void* operator new[](std::size_t bytes, const std::nothrow_t&) noexcept {
    return allowed() ? counted(std::malloc(bytes == 0 ? 1 : bytes)) : nullptr;
}
[[gnu::noinline]] void operator delete(void* place) noexcept { release(place); }
[[gnu::noinline]] void operator delete[](void* place) noexcept { release(place); }
// Of these two clang knows no declaration: hidden like all else here, they would not be the ones that shared libraries
// find.
[[gnu::noinline, gnu::visibility("default")]] void operator delete(void* place, std::size_t) noexcept {
    release(place);
}
[[gnu::noinline, gnu::visibility("default")]] void operator delete[](void* place, std::size_t) noexcept {
    release(place);
}

#endif

namespace ipsf::test {
namespace {

enum class ending : int { running, done, too_few, other_exception, other_result, leak };

// What the child tells its parent.
struct report {
    std::int64_t next = 0;  // the place that is being tried, or is next
    std::int64_t tried = 0;
    std::int64_t went_on = 0;
    ending how = ending::running;
    std::int64_t detail = 0;
    char says[200] = {};
};

// Tries places from `told.next` on until one is not as it should be.
ending try_on(const std::function<std::string()>& work, const std::string& expected, bool for_ever, std::int64_t part,
              report& told) {
    for (;;) {
        const auto before = held.load();
        bool result_is_right = true;
        bool was_thrown = false;
        bool other = false;
        left = told.next;
        fails_for_ever = for_ever;
        counting = true;
        try {
            const auto result = work();
            counting = false;
            result_is_right = result == expected;
        } catch (const std::bad_alloc&) {
            counting = false;
            was_thrown = true;
        } catch (const std::exception& exception) {
            counting = false;
            other = true;
            std::strncpy(&told.says[0], exception.what(), sizeof(told.says) - 1);
        } catch (...) {
            counting = false;
            other = true;
        }
        const bool reached = left < 0;
        if (other) return ending::other_exception;
        if (!result_is_right) return ending::other_result;
        told.detail = held.load() - before;
        if (told.detail != 0) return ending::leak;
        if (!reached) return was_thrown ? ending::too_few : ending::done;
        ++told.tried;
        told.went_on += was_thrown ? 0 : 1;
        told.next += 1 + (part > 0 ? told.next / part : 0);
    }
}

const char* words_for(ending how) {
    switch (how) {
        case ending::too_few:
            return "no memory although no allocation failed";
        case ending::other_exception:
            return "another exception: ";
        case ending::other_result:
            return "another result";
        case ending::leak:
            return "a leak";
        case ending::running:
        case ending::done:
            break;
    }
    return "";
}

}  // namespace

memory_enough::memory_enough() noexcept : was_counting_(counting.exchange(false)) {}
memory_enough::~memory_enough() { counting = was_counting_; }
void memory_enough::fail_again(bool again) const noexcept { counting = again && was_counting_; }

allocation_trial fail_every_allocation(const std::function<std::string()>& work, std::int64_t part) {
    if (std::getenv("IPSF_EVERY_ALLOCATION") != nullptr) part = 0;
    void* const shared = mmap(nullptr, sizeof(report), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (shared == MAP_FAILED) throw std::bad_alloc();
    auto& told = *new (shared) report();
    const auto expected = work();
    (void)work();  // whatever is made only once has been made

    allocation_trial trial;
    for (const bool for_ever : {false, true}) {
        told = {};
        for (;;) {
            told.how = ending::running;
            const auto child = fork();
            if (child < 0) throw std::bad_alloc();
            if (child == 0) {
                told.how = try_on(work, expected, for_ever, part, told);
                _exit(0);
            }
            int status = 0;
            while (waitpid(child, &status, 0) != child) {
            }
            if (told.how == ending::done) break;
            if (++trial.failures <= 5) {
                trial.first_failures +=
                    (for_ever ? "all from allocation " : "allocation ") + std::to_string(told.next + 1) + ": ";
                trial.first_failures += told.how != ending::running ? words_for(told.how) + std::string(&told.says[0])
                                        : WIFSIGNALED(status)
                                            ? "ended by signal " + std::to_string(WTERMSIG(status))
                                            : "ended with status " + std::to_string(WEXITSTATUS(status));
                trial.first_failures += '\n';
            }
            told.says[0] = '\0';
            ++told.tried;
            told.next += 1 + (part > 0 ? told.next / part : 0);
        }
        trial.tried += told.tried;
        trial.went_on += told.went_on;
    }
    (void)munmap(shared, sizeof(report));
    return trial;
}

}  // namespace ipsf::test
