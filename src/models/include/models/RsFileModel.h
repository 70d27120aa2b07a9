// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "domain/RsFile.h"
#include "models/FactTableModel.h"

namespace shirube::models {

/// The files of the programme review system in a store, the newest edition first: those in force, and those that others
/// took the place of.
class RsFileModel final : public FactTableModel {
    Q_OBJECT
public:
    enum Column { Edition, Kind, State, Rows, Size, WrittenOn, Encoding, Name, Digest, ColumnCount };

    explicit RsFileModel(QObject* parent = nullptr);

    void setFiles(std::vector<domain::RsFile> files);
    /// In the order in which they are shown.
    [[nodiscard]] const std::vector<domain::RsFile>& files() const { return m_files; }
    /// Null where there is none of that id.
    [[nodiscard]] const domain::RsFile* find(std::int64_t id) const;
    /// Of several of one edition and kind the one with the greatest id is.
    [[nodiscard]] bool isInForce(const domain::RsFile& file) const;

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool isNumberColumn(int column) const override { return column == Rows || column == Size; }
    [[nodiscard]] std::vector<Row> build() const override;

private:
    std::vector<domain::RsFile> m_files;
};

}  // namespace shirube::models
