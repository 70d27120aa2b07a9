// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/FlatTableModel.h"

namespace shirube::models {

/// A table whose rows a person adds, moves, takes out and types into. What can't stand in a cell is refused, and the
/// cell stays as it was.
class RowEditModel : public FlatTableModel {
    Q_OBJECT
public:
    using FlatTableModel::FlatTableModel;

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    /// Returns its row, which is the last one.
    int addRow();
    void removeRowAt(int row);
    /// By one place up (−1) or down (1); false at the ends.
    bool moveRowBy(int row, int by);

signals:
    void edited();
    /// Why what was typed can't stand there.
    void refused(const QString& reason);

protected:
    /// Takes over what was typed; empty, or why not.
    [[nodiscard]] virtual QString write(std::size_t row, int column, const QString& text) = 0;
    virtual void append() = 0;
    virtual void erase(std::size_t row) = 0;
    virtual void swap(std::size_t row, std::size_t next) = 0;
    /// What a person edits; the same as shown unless a model says otherwise.
    [[nodiscard]] virtual QString editText(std::size_t row, int column) const = 0;
    [[nodiscard]] QVariant cell(std::size_t row, int column, int role) const override;
};

}  // namespace shirube::models
