// Makes empty Arrow streams for Python's capsules, and the destructor that ends one which nobody moved out.
#include <ipsf.h>

#include <atomic>
#include <new>

namespace {

constexpr const char* name_of_streams = "arrow_array_stream";

// PyCapsule_GetPointer. A process has one Python and so one of these, whoever hands it over.
std::atomic<ipsf_capsule_pointer> pointer_of = nullptr;

void end_capsule(void* capsule) {
    auto* const stream = static_cast<ArrowArrayStream*>(pointer_of.load()(capsule, name_of_streams));
    if (stream == nullptr) return;
    if (stream->release != nullptr) stream->release(stream);  // nobody moved it out
    delete stream;
}

}  // namespace

ArrowArrayStream* ipsf_python_stream_new(ipsf_capsule_pointer capsule_get_pointer, const char** name,
                                         ipsf_capsule_destructor* destructor) {
    if (capsule_get_pointer == nullptr || name == nullptr || destructor == nullptr) return nullptr;
    pointer_of = capsule_get_pointer;
    *name = name_of_streams;
    *destructor = end_capsule;
    return new (std::nothrow) ArrowArrayStream{};
}
