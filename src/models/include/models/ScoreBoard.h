// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <optional>
#include <utility>
#include <vector>

#include "application/ScoringDesk.h"

namespace shirube::models {

/// What one sheet says before and after an edit.
struct SheetEdit {
    int sheet = 0;
    domain::SheetContent before;
    domain::SheetContent after;
};
using SheetEdits = std::vector<SheetEdit>;

/// One value to be entered.
struct ScoreEntry {
    int sheet = 0;
    int item = 0;
    QString value;
};

/// The sheets of a desk while a reviewer works on them: what is typed, whether it is a score, what is still open and
/// what is not kept yet. Sheets and items go by their place, from 0.
class ScoreBoard final : public QObject {
    Q_OBJECT
public:
    using State = application::DeskSheet::State;

    explicit ScoreBoard(QObject* parent = nullptr);

    /// Shows what a desk holds; all of it is kept.
    void setSheets(std::vector<application::DeskSheet> sheets);
    [[nodiscard]] const std::vector<application::DeskSheet>& sheets() const { return m_sheets; }
    [[nodiscard]] int count() const { return static_cast<int>(m_sheets.size()); }
    [[nodiscard]] const application::DeskSheet& sheet(int sheet) const;
    [[nodiscard]] int itemCount(int sheet) const;
    /// −1 where it is not on the desk.
    [[nodiscard]] int indexOf(const domain::ReviewSubjectId& subject) const;
    /// The sheets of one round, in the order of the agenda.
    [[nodiscard]] std::vector<int> sheetsOf(const domain::ReviewRoundId& round) const;

    /// Why the value is no score, and what is; nothing for a score and for one that is missing.
    [[nodiscard]] QString problem(int sheet, int item) const;
    /// The same of a text that is being typed.
    [[nodiscard]] QString problemOf(int sheet, int item, const QString& text) const;
    /// Items that have a score.
    [[nodiscard]] int filled(int sheet) const;
    /// Items without a value.
    [[nodiscard]] int open(int sheet) const;
    /// Values that are no scores.
    [[nodiscard]] int invalid(int sheet) const;
    /// Complete, and not submitted as it is.
    [[nodiscard]] bool canSubmit(int sheet) const;
    /// Submitting it replaces a sheet, and asks for a reason.
    [[nodiscard]] bool isReplacing(int sheet) const;
    /// The first item without a score; −1 for none.
    [[nodiscard]] int firstOpen(int sheet) const;

    // Edits. Nothing happens where the round takes no scores or nothing changes. Texts of scores are kept as scales
    // have them, others as typed.
    void setValue(int sheet, int item, const QString& text);
    void setComment(int sheet, int item, const QString& text);
    void setRestricted(int sheet, int item, bool isRestricted);
    void setRemark(int sheet, const QString& text);
    void setRemarkRestricted(int sheet, bool isRestricted);
    /// Many at once, as one edit.
    void setValues(const std::vector<ScoreEntry>& entries);
    /// Puts a sheet back as an edit had it; not an edit itself.
    void restore(int sheet, const domain::SheetContent& content);

    [[nodiscard]] bool isUnsaved(int sheet) const;
    [[nodiscard]] bool hasUnsaved() const;
    /// That content of it is kept.
    void setSaved(int sheet, const domain::SheetContent& content);

signals:
    void reset();
    void sheetChanged(int sheet);
    /// `mergeKey`: edits of the same one that follow each other are one to a person. Empty: stands for itself.
    void edited(const shirube::models::SheetEdits& edits, const QString& mergeKey);

private:
    void apply(SheetEdits edits, const QString& mergeKey);
    void updateState(int sheet);

    std::vector<application::DeskSheet> m_sheets;
    std::vector<domain::SheetContent> m_saved;
};

}  // namespace shirube::models
