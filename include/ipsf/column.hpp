// A column of a table: values that follow each other in memory.
//
// Copies share the memory. A history that continues another one (`history_builder::continuing`) extends the same
// columns behind the end that the earlier history sees, or takes a copy of its own where a value changes; so a finished
// history never changes, and continuing costs what is new.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <initializer_list>
#include <memory>
#include <type_traits>
#include <utility>

namespace ipsf {

/// Reading is as from a std::vector, from any number of threads. Writing (push_back, resize, change, ...) is for
/// whoever builds a table; other copies of the column keep what they had.
template <typename T>
class column {
public:
    using value_type = T;

    column() = default;
    column(std::initializer_list<T> values) {
        for (const auto& value : values) push_back(value);
    }

    [[nodiscard]] std::size_t size() const noexcept { return size_; }
    [[nodiscard]] bool empty() const noexcept { return size_ == 0; }
    [[nodiscard]] const T* data() const noexcept { return data_; }
    [[nodiscard]] const T* begin() const noexcept { return data_; }
    [[nodiscard]] const T* end() const noexcept { return data_ + size_; }
    [[nodiscard]] const T& operator[](std::size_t place) const noexcept { return data_[place]; }
    [[nodiscard]] const T& back() const noexcept { return data_[size_ - 1]; }
    [[nodiscard]] bool operator==(const column& other) const {
        return std::equal(begin(), end(), other.begin(), other.end());
    }

    void push_back(T value) { *extend(1) = std::move(value); }
    /// Makes room for `size` values in all.
    void reserve(std::size_t size) {
        if (store_ == nullptr || store_->capacity < size) move_to(size);
    }
    void resize(std::size_t size, const T& fill = T{}) {
        if (size <= size_) {
            size_ = size;
            return;
        }
        const auto more = size - size_;
        std::fill_n(extend(more), more, fill);
    }
    /// The value at `place`, to be changed; the whole column is copied if others share it.
    [[nodiscard]] T& change(std::size_t place) { return change()[place]; }
    /// All values, to be changed.
    [[nodiscard]] T* change() {
        if (store_.use_count() > 1) move_to(size_);
        return data_;
    }
    /// Appends `more` values and returns the first of them, to be written: trivial ones hold anything.
    [[nodiscard]] T* extend(std::size_t more) {
        auto used = size_;
        // Of several histories that continue the same one, the first gets the room behind its end; the others move.
        if (store_ == nullptr || size_ + more > store_->capacity ||
            !store_->used.compare_exchange_strong(used, size_ + more)) {
            move_to(std::max(size_ + more, 2 * size_));
            store_->used = size_ + more;
        }
        size_ += more;
        return data_ + (size_ - more);
    }
    /// Bytes of memory held, shared ones included.
    [[nodiscard]] std::size_t bytes() const noexcept { return store_ == nullptr ? 0 : store_->capacity * sizeof(T); }

private:
    struct store {
        explicit store(std::size_t room) : values(std::allocator<T>().allocate(room)), capacity(room) {
            // What nobody writes to takes no memory: values that need no constructor are left as they are.
            if constexpr (!std::is_trivially_copyable_v<T>) std::uninitialized_default_construct_n(values, room);
        }
        ~store() {
            if constexpr (!std::is_trivially_copyable_v<T>) std::destroy_n(values, capacity);
            std::allocator<T>().deallocate(values, capacity);
        }
        store(const store&) = delete;
        store& operator=(const store&) = delete;

        T* values;
        std::size_t capacity;
        std::atomic<std::size_t> used = 0;
    };

    void move_to(std::size_t capacity) {
        auto moved = std::make_shared<store>(capacity);
        if (store_.use_count() == 1)
            std::move(data_, data_ + size_, moved->values);
        else
            std::copy_n(data_, size_, moved->values);
        moved->used = size_;
        store_ = std::move(moved);
        data_ = store_->values;
    }

    std::shared_ptr<store> store_;
    T* data_ = nullptr;
    std::size_t size_ = 0;
};

}  // namespace ipsf
