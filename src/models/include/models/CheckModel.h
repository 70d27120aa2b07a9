// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "models/CheckFilter.h"
#include "models/CheckIndex.h"
#include "models/FlatTableModel.h"

namespace shirube::models {

/// 突合: the checks with what they came to, filtered.
class CheckModel final : public FlatTableModel {
    Q_OBJECT
public:
    enum Column {
        Verdict,
        Label,
        Stated,
        Computed,
        Difference,
        Unit,
        Note,
        Kind,
        Sources,
        Id,
        ColumnCount,
    };
    enum Role {
        VerdictRole = Qt::UserRole + 100,  ///< stable name of the verdict; the others are those of FactCell
    };

    explicit CheckModel(QObject* parent = nullptr);

    /// `index` not null.
    void setChecks(std::shared_ptr<const CheckIndex> index);
    void setFilter(const CheckFilter& filter);
    [[nodiscard]] const CheckFilter& filter() const { return m_filter; }
    /// How many have this verdict and match the rest of the filter.
    [[nodiscard]] std::size_t count(analysis::Verdict verdict) const;
    /// All checks, whether they match or not.
    [[nodiscard]] std::size_t size() const;
    /// Null outside.
    [[nodiscard]] const analysis::Check* checkAt(int row) const;
    /// −1 where the check does not match or is not there.
    [[nodiscard]] int rowOf(const domain::CheckId& check) const;

protected:
    [[nodiscard]] std::size_t rows() const override { return m_shown.size(); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] QVariant cell(std::size_t row, int column, int role) const override;
    [[nodiscard]] bool isNumberColumn(int column) const override;

private:
    [[nodiscard]] const analysis::Check& check(std::size_t position) const;
    [[nodiscard]] QString text(const analysis::Check& check, int column) const;
    [[nodiscard]] static QVariant plain(const analysis::Check& check, int column);
    [[nodiscard]] QVariant sortKey(const analysis::Check& check, int column) const;
    [[nodiscard]] QString sourceTitles(const analysis::Check& check) const;
    [[nodiscard]] QString noteText(const analysis::Check& check) const;
    [[nodiscard]] std::string searchKeyOf(const analysis::Check& check) const;
    void collect();

    std::shared_ptr<const CheckIndex> m_index;
    CheckFilter m_filter;
    std::vector<std::string> m_keys;    // what the text of a filter is looked for in, by check; made when needed
    std::vector<std::size_t> m_shown;   // positions among the checks
    std::vector<std::size_t> m_counts;  // by verdict
};

}  // namespace shirube::models
