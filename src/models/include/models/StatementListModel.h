// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "models/CheckIndex.h"
#include "models/FlatTableModel.h"

namespace shirube::models {

/// Figures as documents print them: those of one document, of one fact or of one thing, each with the gravest verdict
/// of the checks that it takes part in.
class StatementListModel final : public FlatTableModel {
    Q_OBJECT
public:
    enum Column {
        Fact,
        Printed,
        Value,
        Verdict,
        Source,
        Place,
        Note,
        ColumnCount,
    };
    enum Role {
        VerdictRole = Qt::UserRole + 100,  ///< stable name of the gravest verdict, empty where nothing checks it; the
                                           ///< others are those of FactCell
    };

    explicit StatementListModel(QObject* parent = nullptr);

    /// In this order. `index` not null; the statements are of its state.
    void setStatements(std::shared_ptr<const CheckIndex> index, std::vector<const domain::FigureStatement*> statements);
    /// Only those that hold this text, as typed, in label, printed text, place or note.
    void setText(const QString& text);
    /// All of them, whether they match or not.
    [[nodiscard]] std::size_t size() const { return m_statements.size(); }
    /// Null outside.
    [[nodiscard]] const domain::FigureStatement* statementAt(int row) const;
    /// −1 where the statement does not match or is not there.
    [[nodiscard]] int rowOf(const domain::StatementId& statement) const;

protected:
    [[nodiscard]] std::size_t rows() const override { return m_shown.size(); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] QVariant cell(std::size_t row, int column, int role) const override;
    [[nodiscard]] bool isNumberColumn(int column) const override;

private:
    [[nodiscard]] QString text(const domain::FigureStatement& statement, int column) const;
    [[nodiscard]] QString checksText(const domain::FigureStatement& statement) const;
    [[nodiscard]] std::string searchKeyOf(const domain::FigureStatement& statement) const;
    [[nodiscard]] QVariant sortKey(const domain::FigureStatement& statement, int column) const;
    [[nodiscard]] std::optional<analysis::Verdict> gravest(const domain::FigureStatement& statement) const;
    void collect();

    std::shared_ptr<const CheckIndex> m_index;
    std::vector<const domain::FigureStatement*> m_statements;
    std::vector<std::string> m_keys;   // what the text is looked for in, by statement; made when needed
    std::vector<std::size_t> m_shown;  // positions in m_statements
    QString m_text;
};

}  // namespace shirube::models
