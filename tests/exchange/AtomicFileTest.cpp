// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/AtomicFile.h"

#include <cerrno>
#include <fstream>
#include <sstream>

#include "support/Catch.h"
#include "support/TemporaryFolder.h"

using namespace shirube;
using base::ErrorCode;
using exchange::AtomicFile;
using exchange::writeAtomically;

namespace {

namespace fs = std::filesystem;

std::string content(const fs::path& path) {
    std::ifstream stream(path, std::ios::binary);
    std::ostringstream out;
    out << stream.rdbuf();
    return out.str();
}

std::ptrdiff_t filesIn(const fs::path& folder) {
    return std::distance(fs::directory_iterator(folder), {});
}

}  // namespace

TEST_CASE("A file is replaced whole", "[atomic]") {
    const test::TemporaryFolder folder;
    const auto path = folder / "a.csv";
    REQUIRE(writeAtomically(path, "old").has_value());
    REQUIRE(writeAtomically(path, std::string("new\0bytes", 9)).has_value());
    CHECK(content(path) == std::string("new\0bytes", 9));
    CHECK(filesIn(folder.path()) == 1);
}

TEST_CASE("What is not committed leaves the file as it was", "[atomic]") {
    const test::TemporaryFolder folder;
    const auto path = folder / "a.csv";
    REQUIRE(writeAtomically(path, "old").has_value());
    {
        const auto file = AtomicFile::beside(path);
        REQUIRE(file.has_value());
        REQUIRE(file->write("half").has_value());
        CHECK(content(path) == "old");
        CHECK(filesIn(folder.path()) == 2);
    }
    CHECK(content(path) == "old");
    CHECK(filesIn(folder.path()) == 1);
}

TEST_CASE("A link keeps pointing where it did", "[atomic]") {
    const test::TemporaryFolder folder;
    REQUIRE(writeAtomically(folder / "a.csv", "old").has_value());
    fs::create_symlink(folder / "a.csv", folder / "link.csv");
    REQUIRE(writeAtomically(folder / "link.csv", "new").has_value());
    CHECK(fs::is_symlink(folder / "link.csv"));
    CHECK(content(folder / "a.csv") == "new");
}

TEST_CASE("A place that can't be written is named, with the mend", "[atomic]") {
    const test::TemporaryFolder folder;
    const auto absent = writeAtomically(folder.path() / "absent" / "a.csv", "x");
    REQUIRE_FALSE(absent.has_value());
    CHECK(absent.error().code == ErrorCode::NotFound);
    CHECK(absent.error().message.english() ==
          (folder.path() / "absent" / "a.csv").string() + ": the folder does not exist. Choose another folder.");

    REQUIRE_FALSE(writeAtomically(folder.path(), "x").has_value());
    CHECK(writeAtomically(folder.path(), "x").error().code == ErrorCode::InvalidInput);

    const auto tooLong = writeAtomically(folder / (std::string(300, 'a') + ".csv"), "x");
    REQUIRE_FALSE(tooLong.has_value());
    CHECK(tooLong.error().code == ErrorCode::InvalidInput);
    CHECK(filesIn(folder.path()) == 0);
}

TEST_CASE("Failures of the system have a mend each", "[atomic]") {
    const test::TemporaryFolder folder;
    const auto file = AtomicFile::beside(folder / "a.csv");
    REQUIRE(file.has_value());
    const auto errorOf = [&](int number) { return file->failure(number).error(); };
    CHECK(errorOf(ENOSPC).code == ErrorCode::DiskFull);
    CHECK(errorOf(ENOSPC).message.english().find("the disk is full. Make room") != std::string::npos);
    CHECK(errorOf(EACCES).message.english().find("no permission") != std::string::npos);
    CHECK(errorOf(EROFS).message.english().find("no permission") != std::string::npos);
    CHECK(errorOf(EIO).code == ErrorCode::Io);
    for (const int number : {ENOSPC, EACCES, EIO, ENOENT}) {
        CHECK(errorOf(number).message.english().find((folder / "a.csv").string()) == 0);
        CHECK_FALSE(errorOf(number).detail.empty());
    }
}
