// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>
#include <optional>

#include "analysis/FactBook.h"
#include "analysis/ProgrammeOutcome.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QTextBrowser;

namespace shirube::ui {

class RichText;
class Session;

/// 試算: what an assumed actual would move, from the indicator to its nodes and its programme. Nothing is written.
class TrialBox final : public QWidget {
    Q_OBJECT
public:
    explicit TrialBox(Session& session, QWidget* parent = nullptr);

    /// Null: no indicator. The outcome must last until the next call.
    void setOutcome(std::shared_ptr<const analysis::FactBook> facts, const analysis::IndicatorOutcome* outcome);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void retranslate();
    void compute();
    void computeIfShown();
    [[nodiscard]] base::Result<analysis::AssumeActual> assumption() const;
    [[nodiscard]] QString indicatorPart(const RichText& rich, const analysis::AssumeActual& assumed) const;
    [[nodiscard]] QString programmePart(const RichText& rich, const analysis::AssumeActual& assumed) const;
    void showProblem(const QString& text);

    Session& m_session;
    std::shared_ptr<const analysis::FactBook> m_facts;
    const analysis::IndicatorOutcome* m_outcome = nullptr;
    QLabel* m_periodLabel;
    QComboBox* m_period;
    QLabel* m_valueLabel;
    QLineEdit* m_value;
    QLabel* m_hint;
    QTextBrowser* m_result;
    bool m_isStale = true;
};

}  // namespace shirube::ui
