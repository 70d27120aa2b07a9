// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "application/PackService.h"
#include "base/Error.h"
#include "domain/ChartDefinition.h"
#include "domain/Ids.h"

class QStackedWidget;

namespace shirube::ui {

class EmptyState;
class PackEditor;
class PackListPane;
class PackOutput;
class Session;

/// WG資料: the packs of the store, and one of them with its charts, from the first selection to the file. A pack is
/// saved as one undoable change.
class PackTab final : public QWidget {
    Q_OBJECT
public:
    explicit PackTab(Session& session, QWidget* parent = nullptr);

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
    void connectParts();
    void connectSession();
    void retranslate();
    void storeMoved();
    void readPacks();
    void load(const domain::PackId& pack);
    void choosePack(const domain::PackId& pack);
    [[nodiscard]] application::PackDetail freshPack() const;
    void beginNew();
    void beginStandard();
    void duplicatePack();
    void removePack();
    bool save();
    void showState();
    void fail(const base::Error& error);

    Session& m_session;
    PackOutput* m_output;
    PackListPane* m_list;
    QStackedWidget* m_stack;
    PackEditor* m_editor;
    EmptyState* m_empty;
    std::vector<domain::Pack> m_packs;
    bool m_isStale = true;  // the store changed since it was read
};

}  // namespace shirube::ui
