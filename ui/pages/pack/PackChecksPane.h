// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <map>

#include "analysis/FigureLint.h"
#include "domain/ChartDefinition.h"
#include "domain/Ids.h"
#include "pages/pack/ComposedPack.h"

class QLabel;
class QPushButton;

namespace shirube::models {
class PackFindingModel;
class PackItemModel;
}  // namespace shirube::models

namespace shirube::ui {

class Session;
class TableView;

/// 点検: what the charts of a pack lack, each with what mends it at a click.
class PackChecksPane final : public QWidget {
    Q_OBJECT
public:
    PackChecksPane(Session& session, models::PackItemModel& items, QWidget* parent = nullptr);

    /// Null while nothing is composed.
    void setComposed(const ComposedPack* composed);
    [[nodiscard]] std::size_t count() const;

signals:
    /// A finding of that chart was selected.
    void itemChosen(const domain::PackItemId& item);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showState();
    void mendCurrent();
    void mendAll();

    Session& m_session;
    models::PackItemModel& m_items;
    models::PackFindingModel* m_model;
    QLabel* m_summary;
    QPushButton* m_mend;
    QPushButton* m_mendAll;
    TableView* m_table;
    bool m_isComposed = false;
};

}  // namespace shirube::ui
