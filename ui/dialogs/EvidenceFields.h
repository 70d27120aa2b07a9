// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <string>
#include <vector>

#include "domain/Source.h"

class QComboBox;
class QFormLayout;
class QLineEdit;
class QWidget;

namespace shirube::ui {

/// The fields of a dialog that say where a figure stands and why it is entered.
class EvidenceFields final : public QObject {
    Q_OBJECT
public:
    /// `sources` in the order of their dates; the newest is offered first, and above all none.
    EvidenceFields(const std::vector<domain::Source>& sources, QWidget* parent);

    /// Adds the fields as rows, named for a screen reader by their labels.
    void addTo(QFormLayout& form);
    void setCitation(const domain::Citation& citation);
    [[nodiscard]] domain::Citation citation() const;
    [[nodiscard]] std::string reason() const;

signals:
    void changed();

private:
    QComboBox* m_source;
    QLineEdit* m_locator;
    QLineEdit* m_reason;
};

}  // namespace shirube::ui
