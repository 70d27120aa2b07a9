// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/PassphraseListDialog.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "dialogs/DialogParts.h"
#include "style/Theme.h"

namespace shirube::ui {

namespace {

constexpr int kWidth = 760;
constexpr int kHeight = 420;

}  // namespace

PassphraseListDialog::PassphraseListDialog(const std::vector<Line>& lines, QWidget* parent)
    : QDialog(parent), m_list(new QTreeWidget(this)) {
    setObjectName(QStringLiteral("passphraseList"));
    setWindowTitle(tr("Passphrases of the packets"));
    m_list->setObjectName(QStringLiteral("passphrases"));
    m_list->setAccessibleName(tr("Passphrases"));
    m_list->setRootIsDecorated(false);
    m_list->setHeaderLabels({tr("Reviewer"), tr("Passphrase"), tr("File")});
    for (const auto& line : lines) {
        auto* item = new QTreeWidgetItem(m_list, {line.reviewer, line.passphrase, line.file});
        item->setFont(1, QFontDatabase::systemFont(QFontDatabase::FixedFont));
    }
    for (int column = 0; column < m_list->columnCount(); ++column) {
        m_list->resizeColumnToContents(column);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* copyAll = buttons->addButton(tr("&Copy all"), QDialogButtonBox::ActionRole);
    copyAll->setObjectName(QStringLiteral("copyPassphrases"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::kGrid * 3, Theme::kGrid * 2, Theme::kGrid * 3, Theme::kGrid * 2);
    column->setSpacing(Theme::kGrid);
    column->addWidget(dialogHeading(
        tr("Hand each passphrase over by another way than the file"),
        tr("They are shown this once and kept nowhere. A passphrase that is lost can't be found again: issue that "
           "packet anew then."),
        this));
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    resize(kWidth, kHeight);
    connect(copyAll, &QPushButton::clicked, this, &PassphraseListDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void PassphraseListDialog::copy() const {
    QStringList lines;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        const auto* item = m_list->topLevelItem(row);
        lines << item->text(0) + QLatin1Char('\t') + item->text(1) + QLatin1Char('\t') + item->text(2);
    }
    QApplication::clipboard()->setText(lines.join(QLatin1String("\r\n")));
}

}  // namespace shirube::ui
