// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>
#include <optional>
#include <vector>

#include "analysis/PackDocument.h"
#include "application/PackService.h"
#include "domain/ChartDefinition.h"
#include "domain/Ids.h"

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace shirube::models {
class PackItemModel;
}  // namespace shirube::models

namespace shirube::ui {

class EmptyState;
class PackChangesPane;
class PackChecksPane;
class PackComposer;
class PackHead;
class PackItemsPane;
class PackListPane;
class PackOutput;
class PageView;
class Session;

/// WG資料: the packs of the store, and one of them with its charts, from the first selection to the file. What a person
/// changes is kept here until it is saved, as one undoable change.
class PackTab final : public QWidget {
    Q_OBJECT
public:
    explicit PackTab(Session& session, QWidget* parent = nullptr);
    ~PackTab() override;

    /// Puts a chart at the end of the pack that is shown; begins one where there is none. Not saved yet.
    void addChart(const domain::ChartDefinition& chart);
    /// The chart of that item becomes another. Not saved yet.
    void replaceChart(const domain::PackItemId& item, const domain::ChartDefinition& chart);
    /// False where a person wants to stay with what isn't saved.
    [[nodiscard]] bool canLeave();
    /// Saves, asks for a file and writes the pack there, beside the window.
    void build();
    /// Shows the pages of the pack as they will be printed, as soon as they are set.
    void print();

signals:
    void editRequested(const shirube::domain::PackItemId& item, const shirube::domain::ChartDefinition& chart);
    /// The person wants to choose charts in the gallery.
    void galleryRequested();

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layOutParts();
    void connectParts();
    void retranslate();
    void readIfVisible();
    void readPacks();
    void load(const domain::PackId& pack);
    void showDetail(application::PackDetail detail);
    void beginDraft(application::PackDetail detail);
    void closePack();
    void choosePack(const domain::PackId& pack);
    void beginNew();
    void beginStandard();
    void duplicatePack();
    void removePack();
    bool save();
    void discard();
    void edit(int row);
    /// What is being put together, as it would be saved.
    [[nodiscard]] application::PackDetail draft() const;
    [[nodiscard]] bool isDirty() const;
    void draftChanged();
    void compose();
    void showComposed();
    void showState();
    void showProblem(const QString& text);
    void fail(const base::Error& error);

    Session& m_session;
    models::PackItemModel* m_items;
    PackComposer* m_composer;
    PackOutput* m_output;
    PackListPane* m_list;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QWidget* m_editor;
    PackHead* m_head;
    QLabel* m_state;
    QLabel* m_problem;
    QPushButton* m_save;
    QPushButton* m_discard;
    QPushButton* m_build;
    QPushButton* m_print;
    QSplitter* m_splitter;
    PackItemsPane* m_itemsPane;
    QTabWidget* m_tabs;
    PageView* m_pages;
    PackChecksPane* m_checks;
    PackChangesPane* m_changes;
    std::vector<domain::Pack> m_packs;
    std::optional<application::PackDetail> m_detail;  // as the store has it; without an id where it has none yet
    std::shared_ptr<const analysis::PackDocument> m_lastBuilt;
    bool m_isStale = true;     // the store changed since it was read
    bool m_isOutdated = true;  // the draft changed since it was composed
    bool m_printsWhenSet = false;
};

}  // namespace shirube::ui
