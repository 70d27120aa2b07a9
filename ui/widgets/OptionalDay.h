// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

#include "domain/CalendarDay.h"

class QCheckBox;
class QDateEdit;

namespace shirube::ui {

/// A day that may be left open: a tick, and the day to type or to take from a calendar.
class OptionalDay final : public QWidget {
    Q_OBJECT
public:
    /// `name` is the object name of the editor; that of the tick is followed by "Known".
    explicit OptionalDay(const QString& name, QWidget* parent = nullptr);

    void setDay(const std::optional<domain::CalendarDay>& day);
    /// The day that is offered once it is ticked.
    void setOffer(const domain::CalendarDay& day);
    [[nodiscard]] std::optional<domain::CalendarDay> day() const;
    /// Told to a screen reader.
    void setName(const QString& name);

signals:
    /// Of the day, by a person or by the program.
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    QCheckBox* m_known;
    QDateEdit* m_edit;
};

}  // namespace shirube::ui
