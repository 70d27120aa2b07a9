// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <fstream>
#include <sstream>

#include "SampleFigures.h"
#include "figures/FigureExporter.h"
#include "figures/PdfExport.h"
#include "figures/PngExport.h"
#include "support/Catch.h"
#include "support/TemporaryFolder.h"

using namespace shirube;

namespace {

// What a program prints. The tools belong to the packages of the tests: missing ones fail.
QString run(const QString& program, const QStringList& arguments) {
    INFO("install the packages of the group test in scripts/packages.txt");
    REQUIRE_FALSE(QStandardPaths::findExecutable(program).isEmpty());
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(60'000));
    CAPTURE(process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

std::string bytesOf(const std::filesystem::path& path) {
    std::ifstream stream(path, std::ios::binary);
    std::ostringstream out;
    out << stream.rdbuf();
    return out.str();
}

QString native(const std::filesystem::path& path) {
    return QString::fromStdString(path.string());
}

}  // namespace

TEST_CASE("PDF is one A4 page with its typeface embedded", "[figures][pdf]") {
    const test::TemporaryFolder folder;
    const auto path = folder / "figure.pdf";
    const auto spec = test::budgetFigure("ja");
    REQUIRE(figures::FigureExporter::write(spec, path, test::japaneseWords()).has_value());

    const auto info = run(QStringLiteral("pdfinfo"), {QStringLiteral("-enc"), QStringLiteral("UTF-8"), native(path)});
    CHECK(info.contains(QRegularExpression(QStringLiteral("Pages: +1\n"))));
    CHECK(info.contains(QStringLiteral("842 x 595 pts (A4)")));
    CHECK(info.contains(QRegularExpression(QStringLiteral("Creator: +Shirube\n"))));
    CHECK(info.contains(QString::fromStdString(spec.title)));
    CHECK_FALSE(info.contains(QStringLiteral("Author")));

    const auto fonts = run(QStringLiteral("pdffonts"), {native(path)}).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    REQUIRE(fonts.size() > 2);
    for (qsizetype i = 2; i < fonts.size(); ++i) {
        CAPTURE(fonts[i].toStdString());
        // Columns: name type encoding emb sub uni object.
        CHECK(fonts[i].contains(QRegularExpression(QStringLiteral("NotoSansCJKjp.* yes +\\w+ +yes +\\d+ +0$"))));
    }
}

TEST_CASE("PDF text is what the figure says", "[figures][pdf]") {
    const test::TemporaryFolder folder;
    for (const auto* language : {"ja", "en"}) {
        const auto spec = test::budgetFigure(language);
        const auto path = folder / "figure.pdf";
        REQUIRE(figures::FigureExporter::write(spec, path, test::japaneseWords()).has_value());
        const auto text = run(QStringLiteral("pdftotext"),
                              {QStringLiteral("-enc"), QStringLiteral("UTF-8"), native(path), QStringLiteral("-")});
        CHECK(text.contains(QString::fromStdString(spec.title)));
        CHECK(text.contains(QString::fromStdString(spec.sources.front())));
        CHECK(text.contains(QStringLiteral("R7当初(案)")));
        CHECK(text.contains(QString::fromStdString(spec.columns().categories.front().totalLabel).left(5)));
        // Kangxi and CJK radicals look like the ideographs and are not them.
        CHECK_FALSE(text.contains(QRegularExpression(QStringLiteral("[\\x{2E80}-\\x{2FDF}]"))));
    }
    auto spec = test::budgetFigure("ja");
    spec.title = "人工知能用の金額、高い自立性と長い一年の日々、見込みと手元の用水、△1.5％";
    REQUIRE(figures::FigureExporter::write(spec, folder / "radicals.pdf", test::japaneseWords()).has_value());
    const auto text = run(QStringLiteral("pdftotext"), {native(folder / "radicals.pdf"), QStringLiteral("-")});
    CHECK(text.contains(QString::fromStdString(spec.title)));
}

TEST_CASE("PNG has 300 dpi and says so", "[figures][png]") {
    const test::TemporaryFolder folder;
    const auto path = folder / "figure.png";
    REQUIRE(figures::FigureExporter::write(test::budgetFigure("ja"), path, test::japaneseWords()).has_value());
    const QImage image(native(path));
    CHECK(image.width() == 3508);
    CHECK(image.height() == 2479);
    CHECK(image.dotsPerMeterX() == 11811);
    CHECK(image.dotsPerMeterY() == 11811);
    CHECK(image.text(QStringLiteral("Title")).startsWith(QStringLiteral("R8当初(案)")));
    CHECK(image.text(QStringLiteral("Description")).contains(QStringLiteral("9,916億円の内数")));
    CHECK(image.pixelColor(5, 5) == Qt::white);
}

TEST_CASE("A picture too large for memory is refused", "[figures][png]") {
    const auto scene = figures::layoutFigure(test::budgetFigure("ja"));
    const auto bytes = figures::PngExport::bytes(scene, 30'000);
    REQUIRE_FALSE(bytes.has_value());
    CHECK(bytes.error().code == base::ErrorCode::InvalidInput);
}

TEST_CASE("Every format is written whole, with nothing left beside it", "[figures][export]") {
    const test::TemporaryFolder folder;
    std::size_t count = 0;
    for (const auto& extension : figures::FigureExporter::extensions()) {
        for (const auto& name : {std::string("a"), std::string("図 1 (案)")}) {
            CAPTURE(name, extension);
            const auto path = folder.path() / std::filesystem::u8path(name + extension);
            REQUIRE(figures::FigureExporter::write(test::budgetFigure("ja"), path, test::japaneseWords()).has_value());
            CHECK(std::filesystem::file_size(path) > 300);
            ++count;
        }
    }
    CHECK(
        figures::FigureExporter::write(test::budgetFigure("ja"), folder / "B.SVG", test::japaneseWords()).has_value());
    CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) ==
          static_cast<std::ptrdiff_t>(count + 1));
}

TEST_CASE("No file carries a path or a user's name", "[figures][export]") {
    const test::TemporaryFolder folder;
    for (const auto& extension : {".pdf", ".png", ".svg"}) {
        const auto path = folder / (std::string("figure") + extension);
        REQUIRE(figures::FigureExporter::write(test::budgetFigure("ja"), path, test::japaneseWords()).has_value());
        const auto bytes = bytesOf(path);
        CAPTURE(extension);
        CHECK(bytes.find(folder.path().string()) == std::string::npos);
        CHECK(bytes.find(QDir::homePath().toStdString() + "/") == std::string::npos);
    }
}

TEST_CASE("A place that can't be written is named with the mend", "[figures][export]") {
    const test::TemporaryFolder folder;
    const auto spec = test::budgetFigure("ja");
    for (const auto& extension : figures::FigureExporter::extensions()) {
        const auto path = folder.path() / "absent" / ("a" + extension);
        const auto status = figures::FigureExporter::write(spec, path, test::japaneseWords());
        REQUIRE_FALSE(status.has_value());
        CHECK(status.error().code == base::ErrorCode::NotFound);
        CHECK(status.error().message.english().find(path.string()) == 0);
    }
    const auto other = figures::FigureExporter::write(spec, folder / "a.docx", test::japaneseWords());
    REQUIRE_FALSE(other.has_value());
    CHECK(other.error().code == base::ErrorCode::InvalidInput);
    CHECK(other.error().message.english().find(".xlsx") != std::string::npos);
    CHECK(std::filesystem::is_empty(folder.path()));
}
