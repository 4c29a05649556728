// In the place of libFuzzer: runs the program on each file of a folder, and on each with its end cut off.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
extern "C" __attribute__((weak)) int LLVMFuzzerInitialize(int* count, char*** words);

int main(int count, char** words) {
    if (count != 2) return 2;
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(words[1])) files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    if (LLVMFuzzerInitialize != nullptr) LLVMFuzzerInitialize(&count, &words);
    for (const auto& path : files) {
        std::ifstream file(path, std::ios::binary);
        const std::vector<char> bytes((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
        for (const auto size : {bytes.size(), bytes.size() - bytes.size() / 3}) {
            const std::vector<std::uint8_t> exact(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(size));
            LLVMFuzzerTestOneInput(exact.data(), exact.size());
        }
    }
    std::printf("%zu texts\n", files.size());
    return files.empty() ? 1 : 0;
}
