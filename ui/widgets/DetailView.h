// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "analysis/Derivation.h"
#include "domain/AmountUnit.h"
#include "domain/Ids.h"

class QHBoxLayout;
class QLabel;
class QTextBrowser;
class QTreeView;
class QUrl;

namespace shirube::models {
class DerivationModel;
}

namespace shirube::ui {

/// The right-hand side of a page: 出典 of what is selected as rich text, and for a computed number 根拠 as a tree.
class DetailView final : public QWidget {
    Q_OBJECT
public:
    explicit DetailView(QWidget* parent = nullptr);

    /// Adds a widget to the right of the title.
    void addToTitle(QWidget* widget);
    void showText(const QString& html);
    /// How much room the text takes above a derivation.
    enum class TextRoom { Short, Half };
    /// A computed number: `html` says it, the tree how it came about.
    void showDerivation(const QString& html, const analysis::Derivation& derivation, domain::AmountUnit unit,
                        TextRoom room = TextRoom::Short);
    /// Moves the keyboard to the derivation, where there is one.
    void focusDerivation();
    [[nodiscard]] QString text() const;

signals:
    void linkActivated(const QUrl& link);
    /// A figure of a derivation was opened.
    void lineRequested(const shirube::domain::BudgetLineId& line);
    /// As above, where it is no budget line's.
    void statementRequested(const shirube::domain::StatementId& statement);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void show(const QString& html, bool withDerivation, TextRoom room = TextRoom::Half);
    void layOutTree();

    models::DerivationModel* m_derivation;
    QLabel* m_title;
    QHBoxLayout* m_top;
    QTextBrowser* m_text;
    QTreeView* m_tree;
};

}  // namespace shirube::ui
