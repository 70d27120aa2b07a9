// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <algorithm>

#include "SampleFigures.h"
#include "SamplePacks.h"
#include "SceneChecks.h"
#include "SceneTexts.h"
#include "SheetFrame.h"
#include "figures/FigureLayout.h"
#include "figures/PackExporter.h"
#include "support/Catch.h"
#include "support/TemporaryFolder.h"

using namespace shirube;
using figures::Scene;

namespace {

base::Translator wordsOf(const analysis::PackDocument& pack) {
    return pack.language == "ja" ? test::japaneseWords() : base::englishTranslator();
}

std::vector<Scene> pagesOf(const analysis::PackDocument& pack) {
    return figures::packPages(pack, wordsOf(pack));
}

QString textOf(const Scene& scene) {
    QString all;
    for (const auto& [item, text] : test::shapes<figures::TextShape>(scene)) {
        all += text->text;
    }
    return all.remove(QLatin1Char(' '));
}

bool says(const Scene& scene, const std::string& text) {
    return textOf(scene).contains(QString::fromStdString(text).remove(QLatin1Char(' ')));
}

QString run(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

std::size_t filesIn(const std::filesystem::path& folder) {
    return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(folder), {}));
}

// Asks for a stop once `steps` steps were reported.
struct StopAfter {
    explicit StopAfter(int steps) : left(steps) {
        progress.stop = source.get_token();
        progress.report = [this](base::ProgressStep) {
            if (--left == 0) {
                source.request_stop();
            }
        };
    }
    int left;
    std::stop_source source;
    base::Progress progress;
};

}  // namespace

TEST_CASE("A pack has a cover, contents, its charts, what moved and its sources", "[figures][pack]") {
    for (const std::string language : {"ja", "en"}) {
        const auto pack = test::samplePack(language);
        const auto pages = pagesOf(pack);
        CAPTURE(language, pages.size());
        REQUIRE(pages.size() == 2 + pack.pages.size() + 2);
        CHECK(says(pages[0], pack.title));
        CHECK(says(pages[0], pack.date));
        CHECK(says(pages[0], pack.author));
        CHECK(says(pages[0], pack.asOf));
        CHECK(says(pages[0], pack.builtOn));
        CHECK(says(pages[1], pack.contentsHeading));
        for (std::size_t i = 0; i < pack.pages.size(); ++i) {
            CHECK(says(pages[1], pack.pages[i].figure.title));
            CHECK(says(pages[2 + i], pack.pages[i].figure.title));
        }
        const auto& changes = pages[pages.size() - 2];
        for (const auto* text :
             {"4,714", "5,000", "テスト太郎", "テスト花子", "正誤表による", "予算書 正誤表", "新規事業", "120"}) {
            CAPTURE(text);
            CHECK(says(changes, text));
        }
        for (const auto& source : analysis::sourcesOf(pack)) {
            CHECK(says(pages.back(), source));
        }
    }
}

TEST_CASE("Nothing on the pages of a pack overlaps, and the foot stands in the margin", "[figures][pack]") {
    for (const std::string language : {"ja", "en"}) {
        for (const auto format : {domain::PaperFormat::A4, domain::PaperFormat::A3, domain::PaperFormat::Wide}) {
            auto pack = test::samplePack(language);
            pack.format = format;
            const auto pages = pagesOf(pack);
            for (std::size_t i = 0; i < pages.size(); ++i) {
                CAPTURE(language, static_cast<int>(format), i);
                const auto& page = pages[i];
                const bool isLogic = i == 2 + 4;
                CHECK(page.page == (isLogic ? figures::kA3Landscape : figures::pageOf(format)));
                CHECK(page.language.toStdString() == language);
                CHECK_FALSE(page.description.isEmpty());
                test::checkTexts(page);
                const double bottom = page.size.height() - figures::marginOf(page.size);
                std::size_t numbers = 0;
                for (const auto& [item, text] : test::shapes<figures::TextShape>(page)) {
                    const bool isFoot = item->id.startsWith(QStringLiteral("page-"));
                    INFO(text->text.toStdString());
                    CHECK((isFoot ? text->box.top() >= bottom : text->box.bottom() <= bottom + 1e-6));
                    numbers += text->text == QStringLiteral("%1 / %2").arg(i + 1).arg(pages.size()) ? 1U : 0U;
                }
                CHECK(numbers == (i == 0 ? 0U : 1U));
            }
        }
    }
}

TEST_CASE("Contents take as many pages as they need and name the right ones", "[figures][pack]") {
    auto pack = test::samplePack();
    const auto chart = pack.pages.front();
    pack.pages.clear();
    for (int i = 0; i < 70; ++i) {
        pack.pages.push_back(chart);
        pack.pages.back().figure.title =
            "先端半導体の国内生産拠点の確保に必要な額は前年度から大きく増え、" + std::to_string(1000 + i) +
            "番目の事業では当初予算と補正予算を合わせて過去最大となったが、その大半は内数として計上されている";
    }
    const auto pages = pagesOf(pack);
    std::size_t first = 1;
    QString contents;
    while (!says(pages[first], pack.pages.front().figure.subtitle) ||
           pages[first].title == QString::fromStdString(pack.contentsHeading)) {
        test::checkTexts(pages[first]);
        for (const auto& [item, text] : test::shapes<figures::TextShape>(pages[first])) {
            contents += text->text + QLatin1Char('\n');
        }
        ++first;
        REQUIRE(first < 20);
    }
    CHECK(first > 3);
    const auto lines = contents.split(QLatin1Char('\n'));
    for (int i = 0; i < 70; ++i) {
        CAPTURE(i);
        REQUIRE(says(pages[first + static_cast<std::size_t>(i)], std::to_string(1000 + i) + "番目"));
        CHECK(lines.contains(QString::number(first + static_cast<std::size_t>(i) + 1)));
    }
}

TEST_CASE("Each source stands once with the pages that use it", "[figures][pack]") {
    auto pack = test::samplePack();
    pack.pages.resize(2);
    pack.pages[0].figure.sources = {"資料甲", "資料乙"};
    pack.pages[1].figure.sources = {"資料乙", "資料丙"};
    const auto page = pagesOf(pack).back();
    QStringList texts;
    for (const auto& [item, text] : test::shapes<figures::TextShape>(page)) {
        texts.push_back(text->text);
    }
    const auto after = [&texts](const QString& source) {
        REQUIRE(texts.count(source) == 1);
        return texts[texts.indexOf(source) + 1];
    };
    CHECK(after(QStringLiteral("資料甲")) == QStringLiteral("3"));
    CHECK(after(QStringLiteral("資料乙")) == QStringLiteral("3, 4"));
    CHECK(after(QStringLiteral("資料丙")) == QStringLiteral("4"));
}

TEST_CASE("A pack says that nothing moved, and nothing of changes the first time", "[figures][pack]") {
    auto pack = test::samplePack();
    for (auto& page : pack.pages) {
        page.figure.changes.clear();
    }
    const auto again = pagesOf(pack);
    CHECK(says(again[again.size() - 2], pack.noChanges));
    CHECK(says(again[again.size() - 2], pack.formerBuild));
    pack.hasFormerBuild = false;
    const auto first = pagesOf(pack);
    CHECK(first.size() == again.size() - 1);
    for (const auto& page : first) {
        CHECK_FALSE(says(page, pack.noChanges));
        CHECK(page.title != QString::fromStdString(pack.changesHeading));
    }
}

TEST_CASE("A chart that can't be made leaves a page with the reason", "[figures][pack]") {
    const auto pack = test::samplePack();
    const auto pages = pagesOf(pack);
    CHECK(says(pages[2 + 5], pack.pages[5].problem));
    test::TemporaryFolder folder;
    auto empty = pack;
    empty.pages = {pack.pages[5]};
    for (const auto& extension : figures::PackExporter::extensions()) {
        const auto status = figures::PackExporter::write(empty, folder / ("pack" + extension), test::japaneseWords());
        REQUIRE_FALSE(status.has_value());
        CHECK(status.error().code == base::ErrorCode::InvalidInput);
    }
    const auto other = figures::PackExporter::write(pack, folder / "pack.docx", test::japaneseWords());
    REQUIRE_FALSE(other.has_value());
    CHECK(other.error().code == base::ErrorCode::InvalidInput);
    CHECK(filesIn(folder.path()) == 0);
}

TEST_CASE("A pack as PDF has the size of each page, its properties and bookmarks", "[figures][pack][pdf]") {
    const test::TemporaryFolder folder;
    for (const std::string language : {"ja", "en"}) {
        const auto pack = test::samplePack(language);
        const auto path = folder / ("pack-" + language + ".pdf");
        REQUIRE(figures::PackExporter::write(pack, path, wordsOf(pack)).has_value());
        const auto native = QString::fromStdString(path.string());
        const auto info = run(QStringLiteral("pdfinfo"), {QStringLiteral("-l"), QStringLiteral("99"), native});
        CHECK(info.contains(QRegularExpression(QStringLiteral("Title: +") + QString::fromStdString(pack.title))));
        CHECK(info.contains(QRegularExpression(QStringLiteral("Author: +") + QString::fromStdString(pack.author))));
        CHECK(info.contains(QRegularExpression(QStringLiteral("Page +6 size: +842 x 595"))));
        CHECK(info.contains(QRegularExpression(QStringLiteral("Page +7 size: +1191 x 842"))));
        CHECK(info.contains(QRegularExpression(QStringLiteral("Page +8 size: +842 x 595"))));
        const auto outline = run(QStringLiteral("pdftohtml"),
                                 {QStringLiteral("-xml"), QStringLiteral("-i"), QStringLiteral("-stdout"), native});
        CHECK(outline.contains(QStringLiteral("<item page=\"2\">") + QString::fromStdString(pack.contentsHeading)));
        CHECK(outline.contains(QStringLiteral("<item page=\"10\">") + QString::fromStdString(pack.sourcesHeading)));
        const auto text = run(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), native, QStringLiteral("-")});
        CHECK(text.count(QLatin1Char('\f')) == 10);
        CHECK(text.contains(QString::fromStdString(pack.changesHeading)));
        const auto fonts = run(QStringLiteral("pdffonts"), {native}).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        REQUIRE(fonts.size() > 2);
        for (qsizetype i = 2; i < fonts.size(); ++i) {
            CHECK(fonts[i].contains(QStringLiteral(" yes ")));
        }
    }
}

TEST_CASE("A pack as presentation has a slide per page and what the speaker says", "[figures][pack][pptx]") {
    const test::TemporaryFolder folder;
    auto pack = test::samplePack();
    pack.format = domain::PaperFormat::Wide;
    const auto path = folder / "pack.pptx";
    REQUIRE(figures::PackExporter::write(pack, path, test::japaneseWords()).has_value());
    const auto native = QString::fromStdString(path.string());
    const auto list = run(QStringLiteral("unzip"), {QStringLiteral("-Z1"), native}).split(QLatin1Char('\n'));
    CHECK(list.filter(QRegularExpression(QStringLiteral("^ppt/slides/slide\\d+\\.xml$"))).size() == 10);
    const auto part = [&](const QString& name) {
        return run(QStringLiteral("unzip"), {QStringLiteral("-p"), native, name});
    };
    CHECK(part(QStringLiteral("ppt/notesSlides/notesSlide*.xml")).contains(QStringLiteral("内数は幅で示す")));
    CHECK(part(QStringLiteral("ppt/slides/slide1.xml")).contains(QString::fromStdString(pack.title)));
    CHECK(part(QStringLiteral("ppt/slides/slide3.xml")).contains(QStringLiteral("3 / 10")));
    CHECK(part(QStringLiteral("docProps/core.xml")).contains(QString::fromStdString(pack.author)));
}

TEST_CASE("A pack as workbook has its charts", "[figures][pack][xlsx]") {
    const test::TemporaryFolder folder;
    const auto pack = test::samplePack();
    const auto path = folder / "pack.xlsx";
    REQUIRE(figures::PackExporter::write(pack, path, test::japaneseWords()).has_value());
    const auto strings = run(QStringLiteral("unzip"), {QStringLiteral("-p"), QString::fromStdString(path.string()),
                                                       QStringLiteral("xl/sharedStrings.xml")});
    for (const auto& page : pack.pages) {
        CHECK(strings.contains(QString::fromStdString(page.figure.title).toHtmlEscaped()));
    }
}

TEST_CASE("A pack that is stopped leaves what was there", "[figures][pack]") {
    const auto pack = test::samplePack();
    for (const auto& extension : figures::PackExporter::extensions()) {
        for (const int steps : {1, 4}) {
            CAPTURE(extension, steps);
            const test::TemporaryFolder folder;
            const auto path = folder / ("pack" + extension);
            StopAfter absent(steps);
            auto status = figures::PackExporter::write(pack, path, test::japaneseWords(), absent.progress);
            REQUIRE_FALSE(status.has_value());
            CHECK(status.error().code == base::ErrorCode::Cancelled);
            CHECK(filesIn(folder.path()) == 0);
            QFile file(QString::fromStdString(path.string()));
            REQUIRE(file.open(QIODevice::WriteOnly));
            file.write("former");
            file.close();
            StopAfter again(steps);
            REQUIRE_FALSE(figures::PackExporter::write(pack, path, test::japaneseWords(), again.progress).has_value());
            REQUIRE(file.open(QIODevice::ReadOnly));
            CHECK(file.readAll() == "former");
            CHECK(filesIn(folder.path()) == 1);
        }
    }
}

TEST_CASE("Building a pack reports its pages up to the last", "[figures][pack]") {
    const test::TemporaryFolder folder;
    for (const auto& extension : figures::PackExporter::extensions()) {
        CAPTURE(extension);
        std::vector<base::ProgressStep> steps;
        base::Progress progress;
        progress.report = [&steps](base::ProgressStep step) { steps.push_back(step); };
        REQUIRE(figures::PackExporter::write(test::samplePack(), folder / ("pack" + extension), test::japaneseWords(),
                                             progress)
                    .has_value());
        REQUIRE(steps.size() >= 5);
        CHECK(std::is_sorted(steps.begin(), steps.end(), [](const auto& a, const auto& b) { return a.done < b.done; }));
        CHECK(steps.back().done == steps.back().total);
    }
}
