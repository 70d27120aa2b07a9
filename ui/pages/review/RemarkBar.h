// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/RemarkFilterModel.h"
#include "widgets/FilterBar.h"

namespace shirube::ui {

/// Which threads of findings are shown: search, state, author.
class RemarkBar final : public FilterBar {
    Q_OBJECT
public:
    explicit RemarkBar(QWidget* parent = nullptr);

    void setAuthors(const QStringList& authors);
    void setHits(int hits, int all);
    [[nodiscard]] models::RemarkChoice choice() const;
    void retranslate() override;

private:
    QComboBox* m_state;
    QComboBox* m_author;
};

}  // namespace shirube::ui
