// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>

#include "analysis/PackDocument.h"

class QLabel;

namespace shirube::models {
class PackChangeModel;
}  // namespace shirube::models

namespace shirube::ui {

class TableView;

/// 変更点: what moved since the pack was last built, by whom, when, why and from which source.
class PackChangesPane final : public QWidget {
    Q_OBJECT
public:
    explicit PackChangesPane(QWidget* parent = nullptr);

    /// Null while nothing is composed.
    void setDocument(const std::shared_ptr<const analysis::PackDocument>& document);
    [[nodiscard]] int count() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showState();

    std::shared_ptr<const analysis::PackDocument> m_document;
    models::PackChangeModel* m_model;
    QLabel* m_summary;
    TableView* m_table;
};

}  // namespace shirube::ui
