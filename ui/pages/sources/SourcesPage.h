// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "domain/Ids.h"
#include "domain/Statement.h"
#include "pages/Page.h"

class QLabel;

namespace shirube::models {
class CitedFigureModel;
class SourceModel;
}  // namespace shirube::models

namespace shirube::ui {

class Session;
class TableView;

/// 出典: the documents, and the figures that each one states.
class SourcesPage final : public Page {
    Q_OBJECT
public:
    explicit SourcesPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void retranslate();
    void readBook();
    void showFigures();

    Session& m_session;
    models::SourceModel* m_sourceModel;
    models::CitedFigureModel* m_figureModel;
    std::vector<domain::Statement> m_adopted;
    TableView* m_sources;
    QLabel* m_title;
    TableView* m_figures;
    bool m_isStale = true;
};

}  // namespace shirube::ui
