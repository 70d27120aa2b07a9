// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <optional>

#include "domain/Catalogue.h"
#include "domain/ReviewBook.h"
#include "models/FactTableModel.h"

namespace shirube::models {

/// One 指摘事項 as a review left it: printed in a document, or entered by a person.
struct RemarkEntry {
    const domain::Finding* printed = nullptr;       ///< one of the two
    const domain::ReviewRemark* entered = nullptr;  ///< is set

    [[nodiscard]] const std::string& id() const;
    [[nodiscard]] const std::string& author() const;
    [[nodiscard]] const std::string& topic() const;
    [[nodiscard]] const std::string& response() const;
    [[nodiscard]] domain::FindingKind kind() const;
    [[nodiscard]] domain::FindingStatus status() const;
    [[nodiscard]] std::optional<domain::CalendarDay> dueOn() const;
    /// An issue that leaves something to do.
    [[nodiscard]] bool isOpen() const;
};

/// 指摘事項と対処方針 of a programme: a row for each thread, which shows how the last review left it.
class RemarkModel final : public FactTableModel {
    Q_OBJECT
public:
    enum Column { State, Topic, Author, Response, Due, Reviews, ColumnCount };

    explicit RemarkModel(QObject* parent = nullptr);

    /// What is late is so as of `today`.
    void setRemarks(std::shared_ptr<const domain::ReviewBook> book, std::shared_ptr<const domain::Catalogue> catalogue,
                    const domain::ProgrammeId& programme, const domain::CalendarDay& today);

    /// The thread of a row, its last entry first; empty outside.
    [[nodiscard]] std::vector<RemarkEntry> threadAt(int row) const;
    [[nodiscard]] bool isOpen(int row) const;
    /// Open, and the day is past.
    [[nodiscard]] bool isOverdue(int row) const;
    /// Of the entry: 2022, or the name of the round.
    [[nodiscard]] QString reviewOf(const RemarkEntry& entry) const;
    [[nodiscard]] std::string authorAt(int row) const;
    /// Every author once, as they first occur.
    [[nodiscard]] QStringList authors() const;
    [[nodiscard]] const domain::ProgrammeId& programme() const { return m_programme; }

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool isNumberColumn(int /*column*/) const override { return false; }
    [[nodiscard]] std::vector<Row> build() const override;

private:
    [[nodiscard]] FactCell stateCell(int row) const;

    std::shared_ptr<const domain::ReviewBook> m_book;
    std::shared_ptr<const domain::Catalogue> m_catalogue;
    domain::ProgrammeId m_programme;
    domain::CalendarDay m_today;
    std::vector<std::vector<RemarkEntry>> m_threads;
};

}  // namespace shirube::models
