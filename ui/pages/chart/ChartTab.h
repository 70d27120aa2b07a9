// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

#include "analysis/FigureLint.h"
#include "analysis/FigureSpec.h"
#include "domain/Ids.h"
#include "models/DefinitionTrail.h"
#include "pages/chart/ChartMaker.h"
#include "pages/chart/ChartMemory.h"

class QLabel;
class QSplitter;
class QTimer;
class QToolButton;

namespace shirube::ui {

class ChartBar;
class ChartEditor;
class ChartGallery;
class ChartPreview;
class FigureOutput;
class FindingList;
class PackEditBanner;
class Session;
class SnapshotComparison;

/// ギャラリー: every chart of the store, chosen, edited, seen as it will print, checked and taken along.
class ChartTab final : public QWidget {
    Q_OBJECT
public:
    explicit ChartTab(Session& session, QWidget* parent = nullptr);

    /// Shows a chart as it was chosen elsewhere.
    void showDefinition(const domain::ChartDefinition& definition);
    /// As above, to be handed back to its pack, or not.
    void editForPack(const domain::ChartDefinition& definition, const domain::PackItemId& item);
    /// The chart that is shown, with all edits.
    [[nodiscard]] const domain::ChartDefinition& definition();

    /// Asks for a file and writes the figure there, by its extension, beside the window.
    void exportFigure();
    /// The part that has the keyboard, else the picture and its table.
    void copySelection();
    void print();
    void focusSearch();
    void saveState();

signals:
    void addToPackRequested(const shirube::domain::ChartDefinition& definition);
    void packItemEdited(const shirube::domain::PackItemId& item, const shirube::domain::ChartDefinition& definition);
    /// Editing for the pack is over, one way or the other.
    void packEditingEnded();

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layOutParts();
    [[nodiscard]] QWidget* makeMiddle();
    void connectParts();
    void connectStore();
    void retranslate();

    /// Shows the chart that was shown last, where none is yet.
    void showFirst();
    void chooseChart(const QString& id);
    /// Puts the current definition into the fields and draws it.
    void showCurrent();
    /// Takes what the fields say, as the next state of the chart.
    void takeEdit();
    void step(void (models::DefinitionTrail::*go)());
    void reset();
    void mend(analysis::FigureFix fix);
    void endPackEditing(bool isTaken);

    void rebuild();
    void drawIfStale();
    void draw();
    void lint();
    void showChip();
    void showSnapshots();
    void showProblem(const QString& text);
    void showPlace(const QString& row, const QString& column);

    Session& m_session;
    ChartMaker m_maker;
    ChartMemory m_memory;
    models::DefinitionTrail m_trail;
    domain::PackItemId m_packItem;         // empty: not for a pack
    domain::ChartDefinition m_beforePack;  // what was shown before that
    std::optional<analysis::FigureSpec> m_spec;
    bool m_isStale = true;
    bool m_isOtherStore = false;  // its choices are not in the fields yet
    QSplitter* m_splitter;
    ChartGallery* m_gallery;
    ChartPreview* m_preview;
    ChartEditor* m_editor;
    ChartBar* m_bar;
    PackEditBanner* m_banner;
    QLabel* m_problem;
    QToolButton* m_chip;
    FindingList* m_findings;
    FigureOutput* m_output;
    SnapshotComparison* m_comparison;
    QTimer* m_pause;     // until typing rests
    QTimer* m_lintSoon;  // once the picture stands
};

}  // namespace shirube::ui
