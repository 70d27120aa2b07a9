// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "domain/Pack.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace shirube::ui {

class OptionalDay;

/// What a pack is for: the meeting and its day, who hands it in, paper, language, and whose figures it shows.
class PackHead final : public QWidget {
    Q_OBJECT
public:
    explicit PackHead(QWidget* parent = nullptr);

    /// Does not emit edited().
    void setPack(const domain::Pack& pack);
    /// The pack with what the fields say.
    [[nodiscard]] domain::Pack pack() const;
    /// 時点 to choose from, beside the present. One that is chosen and gone stays chosen and says so.
    void setSnapshots(std::vector<domain::Snapshot> snapshots);
    /// The day that is offered once the meeting has one.
    void setOfferedDay(const domain::CalendarDay& day);
    void focusName();

signals:
    /// A person changed something.
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fillChoices();
    void tell();

    QGridLayout* m_grid;
    std::vector<QLabel*> m_labels;
    QLineEdit* m_name;
    OptionalDay* m_day;
    QLineEdit* m_author;
    QComboBox* m_format;
    QComboBox* m_language;
    QComboBox* m_snapshot;
    QLineEdit* m_note;
    domain::Pack m_pack;
    std::vector<domain::Snapshot> m_snapshots;
    bool m_isFilling = false;
};

}  // namespace shirube::ui
