// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTabWidget>
#include <QTextBrowser>
#include <QTreeView>
#include <algorithm>
#include <set>

#include "Story.h"
#include "application/LogicModelService.h"
#include "models/LogicLintModel.h"
#include "models/LogicListModel.h"
#include "pages/logic/LogicPage.h"
#include "pages/logic/LogicView.h"
#include "pages/logic/NodeItem.h"
#include "support/Catch.h"

using namespace shirube;
using domain::LogicNodeId;
using test::Story;
using ui::LogicElement;
using ui::LogicPage;
using ui::MainWindow;

namespace {

constexpr auto kProgramme = "multimodal-foundation";

class LogicStory : public Story {
public:
    LogicStory() : Story(QStringLiteral("en")) {
        window().resize(1600, 900);
        window().showPage(MainWindow::Logic);
        page().showProgramme(domain::ProgrammeId(kProgramme));
        QTest::qWait(20);
    }

    LogicPage& page() { return window().logic(); }
    ui::LogicView& view() { return find<ui::LogicView>("logicGraph"); }
    ui::LogicScene& scene() { return view().graph(); }
    QString hint() { return find<QLabel>("logicHint").text(); }
    std::size_t nodeCount() { return scene().picture().nodes.size(); }
    std::size_t edgeCount() { return scene().picture().edges.size(); }
    std::uint32_t at(const char* node) { return scene().nodeIndex(LogicNodeId(node)).value(); }
    const ui::LogicPicture::Node& node(const char* id) { return scene().picture().nodes[at(id)]; }
    bool hasChange(const char* id) { return node(id).change == analysis::LogicChange::Changed; }
    bool hasEdge(const char* from, const char* to) {
        return scene().edgeIndex(LogicElement::ofEdge(LogicNodeId(from), LogicNodeId(to))).has_value();
    }
    QString versionText() { return find<QComboBox>("logicVersion").currentText(); }

    // Points of the viewport.
    QPoint centre(const char* node) {
        view().ensureVisible(scene().layout().nodes[at(node)]);
        return view().mapFromScene(scene().layout().nodes[at(node)].center());
    }
    QPoint handle(const char* node) { return view().mapFromScene(scene().nodeItem(at(node))->handle()); }
    void drag(QPoint from, QPoint to, bool releases = true) {
        auto* viewport = view().viewport();
        QTest::mouseMove(viewport, from);
        QTest::mousePress(viewport, Qt::LeftButton, {}, from);
        // Moves without a button pressed would be hovering: the events carry it.
        for (const auto& point : {from + (to - from) / 2, to}) {
            QMouseEvent move(QEvent::MouseMove, point, viewport->mapToGlobal(point), Qt::NoButton, Qt::LeftButton, {});
            QApplication::sendEvent(viewport, &move);
        }
        if (releases) {
            QTest::mouseRelease(viewport, Qt::LeftButton, {}, to);
        }
    }
    void select(const char* node) { QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, centre(node)); }
    QPlainTextEdit& labelEditor() {
        auto* editor = view().findChild<QPlainTextEdit*>(QStringLiteral("labelEditor"));
        if (!editor) {
            throw std::runtime_error("no field over the label");
        }
        return *editor;
    }
    void enterLabel(const char* text) {
        auto& editor = labelEditor();
        editor.setPlainText(QString::fromUtf8(text));
        QTest::keyClick(&editor, Qt::Key_Return);
        QTest::qWait(1);
    }
    void beginDraft() {
        find<QPushButton>("logicBeginDraft").click();
        view().fitAll();
        QTest::qWait(1);
    }
};

}  // namespace

TEST_CASE("A logic model is walked by keyboard: every node, edge and box is reached") {
    LogicStory story;
    REQUIRE(story.nodeCount() == 15);
    REQUIRE(story.edgeCount() == 18);
    auto& view = story.view();
    view.setFocus();
    std::set<std::string> seen;
    const auto visit = [&] {
        if (const auto& current = story.scene().current()) {
            seen.insert(current->isNode() ? current->node.value() : std::string());
        }
    };
    story.press(view, Qt::Key_Down);
    // Down each column from its top, and along the edges to the next one.
    for (int column = 0; column < 7; ++column) {
        story.press(view, Qt::Key_Home);
        visit();
        const auto inColumn = story.scene().layout().columns[static_cast<std::size_t>(column)].nodes.size();
        for (std::size_t i = 1; i < inColumn; ++i) {
            story.press(view, Qt::Key_Down);
            visit();
        }
        story.press(view, Qt::Key_Right);
    }
    CHECK(seen.size() == 15);
    CHECK_FALSE(view.accessibleDescription().isEmpty());
    // Its edges one after the other, and from there to their ends.
    view.goTo(LogicElement::ofNode(LogicNodeId("budget")));
    story.press(view, Qt::Key_E);
    REQUIRE(story.scene().current()->isEdge());
    const auto first = *story.scene().current();
    story.press(view, Qt::Key_E);
    CHECK_FALSE(*story.scene().current() == first);
    story.press(view, Qt::Key_Right);
    CHECK(story.scene().current()->isNode());
    // What stands beneath the columns.
    story.press(view, Qt::Key_End);
    story.press(view, Qt::Key_Down);
    CHECK(story.scene().current()->kind == LogicElement::Kind::Factor);
    story.press(view, Qt::Key_Down);
    CHECK(story.scene().current()->kind == LogicElement::Kind::Step);
    story.press(view, Qt::Key_Up);
    story.press(view, Qt::Key_Up);
    CHECK(story.scene().current()->isNode());
}

TEST_CASE("The list says what the graph says, and both go to the same place") {
    LogicStory story;
    auto& list = story.find<QTreeView>("logicList");
    CHECK(list.model()->rowCount() == 15 + 18 + 2 + 4);
    story.select("provide-models");
    CHECK(list.currentIndex().siblingAtColumn(models::LogicListModel::What).data().toString() ==
          story.node("provide-models").label);
    const auto detail = story.page().findChild<QTextBrowser*>()->toPlainText();
    CHECK(detail.contains(story.node("provide-models").label));
    list.setCurrentIndex(list.model()->index(0, 0));
    REQUIRE(story.scene().current());
    CHECK(story.scene().current()->isNode());
    story.page().showTab(LogicPage::Graph);
    story.trigger("copy");
    const auto copied = QApplication::clipboard()->text();
    CHECK(copied.contains(QStringLiteral("Node or edge")));
    CHECK(copied.count(QLatin1Char('\n')) == 2);
}

TEST_CASE("A printed version is not edited: the change is made in a draft, and undone") {
    LogicStory story;
    story.dialogs.confirmed = false;
    story.select("provide-models");
    story.press(story.view(), Qt::Key_F2);
    story.enterLabel("別の名前");
    CHECK(story.dialogs.asked.last().contains("draft"));
    CHECK(story.node("provide-models").label == "マルチモーダル基盤モデルの提供");
    story.dialogs.confirmed = true;
    story.press(story.view(), Qt::Key_F2);
    story.enterLabel("別の名前");
    CHECK(story.node("provide-models").label == "別の名前");
    CHECK(story.node("provide-models").change == analysis::LogicChange::Changed);
    CHECK(story.versionText().contains("draft"));
    CHECK(story.scene().current() == LogicElement::ofNode(LogicNodeId("provide-models")));
    story.trigger("undo");
    CHECK(story.node("provide-models").label == "マルチモーダル基盤モデルの提供");
    CHECK(story.versionText().contains("draft"));
    story.trigger("redo");
    CHECK(story.node("provide-models").label == "別の名前");
}

TEST_CASE("A draft is edited by pointer and keyboard, each gesture one undoable change") {
    LogicStory story;
    story.beginDraft();
    auto& view = story.view();
    REQUIRE(story.versionText().contains("draft"));

    SECTION("adding and deleting nodes") {
        story.select("provide-models");
        story.press(view, Qt::Key_Insert);
        story.enterLabel("計算資源の提供");
        CHECK(story.nodeCount() == 16);
        REQUIRE(story.scene().current());
        const auto added = story.scene().current()->node;
        CHECK(story.scene().picture().nodes[*story.scene().nodeIndex(added)].column == 2);
        story.press(view, Qt::Key_Delete);
        CHECK(story.nodeCount() == 15);
        story.trigger("undo");
        CHECK(story.nodeCount() == 16);
        // An empty label adds nothing, and Esc leaves everything as it was.
        story.press(view, Qt::Key_Insert);
        QTest::keyClick(&story.labelEditor(), Qt::Key_Escape);
        QTest::qWait(1);
        CHECK(story.nodeCount() == 16);
    }
    SECTION("connecting by drag, and what would close a circle") {
        const auto before = story.edgeCount();
        REQUIRE_FALSE(story.hasEdge("budget", "provide-models"));
        story.select("budget");
        story.drag(story.handle("budget"), story.centre("provide-models"));
        CHECK(story.edgeCount() == before + 1);
        CHECK(story.hasEdge("budget", "provide-models"));
        story.trigger("undo");
        CHECK(story.edgeCount() == before);
        story.select("impact-share");
        story.drag(story.handle("impact-share"), story.centre("budget"), false);
        CHECK(story.hint().contains("circle"));
        CHECK(story.hint().contains(story.node("provide-models").label));
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, story.centre("budget"));
        CHECK(story.edgeCount() == before);
        CHECK(story.hint().contains("circle"));
    }
    SECTION("connecting by keyboard") {
        view.goTo(LogicElement::ofNode(LogicNodeId("budget")));
        view.setFocus();
        story.press(view, Qt::Key_C);
        CHECK(view.isConnecting());
        view.goTo(LogicElement::ofNode(LogicNodeId("short-development")));
        story.press(view, Qt::Key_Return);
        CHECK_FALSE(view.isConnecting());
        CHECK(story.hasEdge("budget", "short-development"));
        // Its form.
        story.dialogs.confirmed = true;
        Story::withDialog([&] { story.press(view, Qt::Key_F2); },
                          [&](QDialog& dialog) {
                              dialog.findChild<QPlainTextEdit*>(QStringLiteral("edgeReason"))->setPlainText("理由");
                              auto* weight = dialog.findChild<QLineEdit*>(QStringLiteral("edgeWeight"));
                              auto* save = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
                              weight->setText(QStringLiteral("0"));
                              CHECK_FALSE(save->isEnabled());
                              weight->setText(QStringLiteral("２"));
                              CHECK(save->isEnabled());
                              dialog.accept();
                          });
        CHECK(story.page().findChild<QTextBrowser*>()->toPlainText().contains("理由"));
    }
    SECTION("moving to another column, and within one") {
        const auto target = story.centre("short-development");
        story.drag(story.centre("provide-models"), target);
        CHECK(story.node("provide-models").column == 3);
        story.trigger("undo");
        CHECK(story.node("provide-models").column == 2);
        story.find<QComboBox>("logicOrder").setCurrentIndex(1);
        view.goTo(LogicElement::ofNode(LogicNodeId("short-development")));
        view.setFocus();
        const auto top = [&] { return story.scene().layout().columns[3].nodes.front(); };
        REQUIRE(top() == story.at("short-development"));
        story.press(view, Qt::Key_Down, Qt::ControlModifier);
        CHECK(story.scene().layout().columns[3].nodes[1] == story.at("short-development"));
        story.press(view, Qt::Key_Right, Qt::ControlModifier);
        CHECK(story.node("short-development").column == 4);
    }
    SECTION("several at once") {
        view.setFocus();
        story.press(view, Qt::Key_A, Qt::ControlModifier);
        CHECK(story.scene().selection().size() == 15);
        story.scene().clearCurrent();
        story.select("short-development");
        QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::ShiftModifier, story.centre("short-investment"));
        CHECK(story.scene().selection().size() == 2);
        story.press(view, Qt::Key_Delete);
        CHECK(story.nodeCount() == 13);
        story.trigger("undo");
        CHECK(story.nodeCount() == 15);
        // A band around everything.
        story.drag(QPoint(2, 2), view.viewport()->rect().bottomRight() - QPoint(4, 4));
        CHECK(story.scene().selection().size() >= 10);
    }
    SECTION("the form of a node") {
        view.goTo(LogicElement::ofNode(LogicNodeId("provide-models")));
        view.setFocus();
        Story::withDialog([&] { story.press(view, Qt::Key_Return, Qt::AltModifier); },
                          [&](QDialog& dialog) {
                              auto* save = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
                              CHECK_FALSE(save->isEnabled());
                              auto* label = dialog.findChild<QLineEdit*>(QStringLiteral("nodeLabel"));
                              label->clear();
                              CHECK_FALSE(save->isEnabled());
                              label->setText(QStringLiteral("提供"));
                              dialog.findChild<QLineEdit*>(QStringLiteral("nodeWeight"))->setText(QStringLiteral("2"));
                              CHECK(save->isEnabled());
                              dialog.accept();
                          });
        CHECK(story.node("provide-models").label == "提供");
    }
}

TEST_CASE("A description alone can be changed in the form of a node") {
    LogicStory story;
    story.beginDraft();
    story.view().goTo(LogicElement::ofNode(LogicNodeId("provide-models")));
    Story::withDialog([&] { story.press(story.view(), Qt::Key_Return, Qt::AltModifier); },
                      [&](QDialog& dialog) {
                          auto* save = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
                          CHECK_FALSE(save->isEnabled());
                          dialog.findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("別の説明"));
                          CHECK(save->isEnabled());
                          dialog.accept();
                      });
    CHECK(story.hasChange("provide-models"));
}

TEST_CASE("What somebody else changed meanwhile is shown, and what was typed is not lost") {
    LogicStory story;
    story.beginDraft();
    const auto elsewhere = [&](const char* label) {
        auto& models = story.session().workspace().logicModels();
        const auto all = models.models().value();
        const auto draft = std::find_if(all.begin(), all.end(), [](const auto& model) {
            return model->content().status == domain::LogicModelStatus::Draft;
        });
        auto node = *(*draft)->node(LogicNodeId("provide-models"));
        node.label = label;
        REQUIRE(models.edit(**draft, std::vector<domain::LogicModelEdit>{domain::ChangeLogicNode{node}}));
    };
    story.select("provide-models");
    story.press(story.view(), Qt::Key_F2);
    elsewhere("よそで付けた名前");
    story.enterLabel("ここで付けた名前");
    CHECK(story.hint().contains("changed in the meantime"));
    CHECK(story.node("provide-models").label == "よそで付けた名前");
    REQUIRE(story.labelEditor().toPlainText() == "ここで付けた名前");
    QTest::keyClick(&story.labelEditor(), Qt::Key_Return);
    QTest::qWait(1);
    CHECK(story.node("provide-models").label == "ここで付けた名前");
}

TEST_CASE("A large model is seen whole") {
    LogicStory story;
    ui::LogicPicture picture;
    for (int i = 0; i < 7; ++i) {
        picture.columns.push_back(QString::number(i));
    }
    for (std::uint32_t i = 0; i < 2000; ++i) {
        ui::LogicPicture::Node node;
        node.id = LogicNodeId("n" + std::to_string(i));
        node.label = QStringLiteral("節 %1").arg(i);
        node.column = i % 7;
        picture.nodes.push_back(std::move(node));
        if (i >= 7) {
            ui::LogicPicture::Edge edge;
            edge.from = i - i % 7;
            edge.to = i;
            if (i % 7 > 0) {
                picture.edges.push_back(std::move(edge));
            }
        }
    }
    auto& view = story.view();
    view.showPicture(picture, ui::LogicSceneLayout::Order::FewCrossings);
    view.fitAll();
    const auto seen = view.mapToScene(view.viewport()->rect()).boundingRect();
    for (const auto& node : story.scene().layout().nodes) {
        REQUIRE(seen.contains(node));
    }
    // After an edit everything stays in its order, and what is new stands beside its neighbour.
    const auto former = story.scene().layout().columns[2].nodes;
    ui::LogicPicture::Node added;
    added.id = LogicNodeId("added");
    added.label = QStringLiteral("新しい節");
    added.column = 2;
    picture.nodes.push_back(added);
    ui::LogicPicture::Edge edge;
    edge.from = 700;
    edge.to = 2000;
    picture.edges.push_back(edge);
    view.showPicture(picture, ui::LogicSceneLayout::Order::FewCrossings);
    auto kept = story.scene().layout().columns[2].nodes;
    kept.erase(std::find(kept.begin(), kept.end(), 2000U));
    CHECK(kept == former);
}

TEST_CASE("The check jumps to what it found") {
    LogicStory story;
    auto& lint = story.find<QTreeView>("logicLint");
    REQUIRE(lint.model()->rowCount() > 0);
    auto& tabs = story.find<QTabWidget>("logicTabs");
    CHECK(tabs.tabText(LogicPage::Lint).contains(QString::number(lint.model()->rowCount())));
    story.page().showTab(LogicPage::Lint);
    int row = 0;
    while (row < lint.model()->rowCount() &&
           lint.model()->index(row, models::LogicLintModel::Place).data().toString().isEmpty()) {
        ++row;
    }
    REQUIRE(row < lint.model()->rowCount());
    emit lint.activated(lint.model()->index(row, 0));
    CHECK(tabs.currentIndex() == LogicPage::Graph);
    CHECK(story.scene().current());
    CHECK_FALSE(story.hint().isEmpty());
}

TEST_CASE("A trial moves what depends on it, and writes nothing") {
    LogicStory story;
    auto& history = story.session().workspace();
    const auto version = history.contentVersion().value();
    story.find<QCheckBox>("logicTry").setChecked(true);
    CHECK(story.find<QLabel>("logicTrial").isVisible());
    auto& view = story.view();
    view.goTo(LogicElement::ofNode(LogicNodeId("provide-models")));
    Story::withDialog([&] { story.find<QPushButton>("logicAssume").click(); },
                      [&](QDialog& dialog) {
                          auto* save = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
                          auto* value = dialog.findChild<QLineEdit*>(QStringLiteral("assumedValue"));
                          value->setText(QStringLiteral("たくさん"));
                          CHECK_FALSE(save->isEnabled());
                          value->setText(QStringLiteral("1"));
                          REQUIRE(save->isEnabled());
                          dialog.accept();
                      });
    CHECK_FALSE(story.node("provide-models").moved.isEmpty());
    CHECK_FALSE(story.node("short-development").moved.isEmpty());
    // An edge taken away, and back.
    const auto edge = story.scene().elementOfEdge(0);
    view.goTo(edge);
    view.setFocus();
    story.press(view, Qt::Key_Delete);
    CHECK(story.scene().picture().edges[0].change == analysis::LogicChange::Removed);
    CHECK(history.contentVersion().value() == version);
    story.find<QCheckBox>("logicTry").setChecked(false);
    CHECK(story.node("provide-models").moved.isEmpty());
}

TEST_CASE("Two versions stand side by side, scroll together and list what differs") {
    LogicStory story;
    story.beginDraft();
    story.select("provide-models");
    story.press(story.view(), Qt::Key_F2);
    story.enterLabel("提供と普及");
    story.select("impact-co2");
    story.press(story.view(), Qt::Key_Delete);
    story.page().showTab(LogicPage::Versions);
    QTest::qWait(20);
    auto& before = story.find<ui::LogicView>("logicBefore");
    auto& after = story.find<ui::LogicView>("logicAfter");
    const auto& rows = *story.find<QTreeView>("logicDifferences").model();
    CHECK(rows.rowCount() >= 3);  // the label, the node, its edges
    // What is the same stands at the same place.
    const auto same = LogicElement::ofNode(LogicNodeId("medium-development"));
    CHECK(before.graph().rectOf(same) == after.graph().rectOf(same));
    CHECK(before.graph().contains(LogicElement::ofNode(LogicNodeId("impact-co2"))));
    CHECK_FALSE(after.graph().contains(LogicElement::ofNode(LogicNodeId("impact-co2"))));
    after.setZoom(0.5);
    CHECK(before.zoom() == after.zoom());
    after.horizontalScrollBar()->setValue(40);
    CHECK(before.horizontalScrollBar()->value() == after.horizontalScrollBar()->value());
}

TEST_CASE("Finding a node, zooming, and language and colours keep the place") {
    LogicStory story;
    story.trigger("find");
    story.type("logicSearch", "世界シェア");
    REQUIRE(story.scene().current());
    CHECK(story.scene().current()->node == LogicNodeId("impact-share"));
    auto& view = story.view();
    view.setFocus();
    const double zoom = view.zoom();
    story.press(view, Qt::Key_Plus);
    CHECK(view.zoom() > zoom);
    story.press(view, Qt::Key_F);
    CHECK(view.zoom() <= 1);
    story.press(view, Qt::Key_0);
    CHECK(view.zoom() == Approx(1));
    story.trigger("dark");
    story.trigger("language");
    QTest::qWait(20);
    CHECK(view.zoom() == Approx(1));
    CHECK(story.scene().current()->node == LogicNodeId("impact-share"));
    story.session().setDark(false);
}

TEST_CASE("A programme without a model begins one, and a draft is adopted and discarded") {
    LogicStory story;
    story.page().showProgramme(domain::ProgrammeId("edge-ai-semi"));
    CHECK_FALSE(story.view().isVisible());
    auto* begin = [&]() -> QPushButton* {
        for (auto* button : story.page().findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text() == "Begin a model") {
                return button;
            }
        }
        return nullptr;
    }();
    REQUIRE(begin);
    begin->click();
    QTest::qWait(20);
    CHECK(story.view().isVisible());
    CHECK(story.versionText().contains("draft"));
    story.view().beginNode(0);
    story.enterLabel("予算");
    CHECK(story.nodeCount() == 1);
    Story::withDialog([&] { story.find<QPushButton>("logicAdopt").click(); },
                      [&](QDialog& dialog) {
                          auto* adopt = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
                          CHECK_FALSE(adopt->isEnabled());
                          Story::enter(dialog, "adoptReason", "初めての版");
                          CHECK(adopt->isEnabled());
                          dialog.accept();
                      });
    CHECK_FALSE(story.versionText().contains("draft"));
    story.beginDraft();
    CHECK(story.versionText().contains("draft"));
    story.find<QPushButton>("logicDiscard").click();
    QTest::qWait(1);
    CHECK_FALSE(story.versionText().contains("draft"));
}

TEST_CASE("A logic model is exported on A3") {
    LogicStory story;
    story.dialogs.files = {story.file("model.pdf")};
    story.trigger("exportFigure");
    story.waitForJob();
    CHECK(std::filesystem::exists(story.file("model.pdf")));
}
