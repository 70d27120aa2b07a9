// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>
#include <optional>
#include <vector>

#include "analysis/PackDocument.h"
#include "application/PackService.h"
#include "base/Error.h"
#include "domain/ChartDefinition.h"
#include "domain/Pack.h"

class QLabel;
class QPushButton;
class QSplitter;
class QTabWidget;

namespace shirube::models {
class PackItemModel;
}  // namespace shirube::models

namespace shirube::ui {

class PackChangesPane;
class PackChecksPane;
class PackComposer;
class PackHead;
class PackItemsPane;
class PageView;
class Session;

/// One pack while a person puts it together: its head and charts, its pages as they will be printed, what is to be
/// mended and what moved. What is changed stays here until it is saved.
class PackEditor final : public QWidget {
    Q_OBJECT
public:
    explicit PackEditor(Session& session, QWidget* parent = nullptr);
    ~PackEditor() override;

    [[nodiscard]] bool hasPack() const { return m_stored.has_value(); }
    /// The pack as the store has it; without an id where it has none yet. Only while there is a pack.
    [[nodiscard]] const application::PackDetail& stored() const { return *m_stored; }
    /// What is being put together, as it would be saved.
    [[nodiscard]] application::PackDetail draft() const;
    [[nodiscard]] bool isDirty() const;

    /// Shows a pack of the store. The selected chart stays where it is the one that was shown.
    void show(application::PackDetail stored);
    /// Shows a pack that the store does not have yet.
    void begin(application::PackDetail draft);
    /// The draft was saved as this.
    void takeSaved(application::PackDetail stored);
    void clear();
    /// Forgets what was changed of it.
    void discard();

    int add(const domain::ChartDefinition& chart);
    /// False where the chart is in the pack no more.
    bool replace(const domain::PackItemId& item, const domain::ChartDefinition& chart);
    void setSnapshots(std::vector<domain::Snapshot> snapshots);
    void focusName();

    /// The figures may be others: sets the pages anew, once somebody looks.
    void refresh();
    /// As soon as the pages are set.
    void print();
    /// What a build reports, which stays in sight until something moves again.
    void showBuilt(const std::shared_ptr<const analysis::PackDocument>& document);
    void showProblem(const QString& text);

signals:
    /// The draft, or whether it is saved.
    void changed();
    void saveRequested();
    void discardRequested();
    void buildRequested();
    void editRequested(const domain::PackItemId& item, const domain::ChartDefinition& chart);
    void galleryRequested();

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layOutParts();
    void connectParts();
    void retranslate();
    void fill(application::PackDetail stored);
    void draftChanged();
    void compose();
    void showComposed();
    void showState();

    Session& m_session;
    models::PackItemModel* m_items;
    PackComposer* m_composer;
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
    std::optional<application::PackDetail> m_stored;
    std::shared_ptr<const analysis::PackDocument> m_lastBuilt;
    bool m_isOutdated = false;  // the pages are not those of the draft
    bool m_printsWhenSet = false;
};

}  // namespace shirube::ui
