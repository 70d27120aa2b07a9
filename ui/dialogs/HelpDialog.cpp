// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/HelpDialog.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QRegularExpression>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

#include "style/Theme.h"

namespace shirube::ui {

HelpDialog::HelpDialog(const QString& title, const QString& html, QWidget* parent) : QDialog(parent) {
    setWindowTitle(title);
    resize(680, 560);
    auto* text = new QTextBrowser(this);
    text->setObjectName(QStringLiteral("helpText"));
    text->setOpenLinks(false);
    text->document()->setDocumentMargin(Theme::kGrid * 2);
    text->setHtml(html);
    text->setAccessibleName(title);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(text);
    column->addWidget(buttons);
}

QString HelpDialog::guide(bool english) {
    if (english) {
        return tr(
            "<h3>Shirube</h3><p><b>Overview</b> shows how each programme stands as of the day chosen at the top, what "
            "changed since an earlier day, and what to look at first: figures that disagree, targets that are missed "
            "or behind, what is due soon. Enter opens it on its own page.</p><p><b>Budgets</b> lists programmes by "
            "budget cycle. Select a figure: its printed text, "
            "source and place stand on the right. A total or a difference shows how it came about. F2 edits a "
            "figure; nothing printed is ever overwritten, and Ctrl+Z undoes, also after a restart.</p>"
            "<p><b>Compare two cycles</b> (Ctrl+D) shows differences, rates and what became of each programme. "
            "Amounts within an envelope (内数) are ranges, never added as if they were exact.</p>"
            "<p><b>Funding</b> shows funds with what came in, what was spent and what is left, every flow of money "
            "with "
            "its amount and source, and budgets against their execution. What no document states is said to be so and "
            "never shown as 0. <b>Themes</b> lists research themes with every spelling of their organisations, and "
            "tallies them beside the printed numbers.</p>"
            "<p><b>Variance reports</b> sets one figure against another, with causes and grounds: cycle against cycle, "
            "budget against execution, target against actual, one day against another. Rows open down to the "
            "statements behind them; a report is exported as XLSX, CSV or PDF as it is shown, and saved with its "
            "parameters under a name.</p>"
            "<p><b>Charts</b> draws the budget by cycle and exports it as PDF, PNG, SVG, XLSX or CSV. "
            "<b>Sources and checks</b> tells which printed figures agree, which agree within rounding or an "
            "envelope and which do not, with everything that a verdict rests on; F2 writes a note beside it. It also "
            "lists what each document states. <b>History</b> lists every change, with undo, redo and a check of the "
            "whole log.</p><p>The search at the top (Ctrl+K) finds everything that has a name.</p>");
    }
    QTextDocument document;
    QString text;
    for (const auto* page : {"index", "overview", "budgets", "funding", "indicators", "themes", "reports", "charts",
                             "sources", "history"}) {
        QFile file(QStringLiteral(":/guide/%1.md").arg(QLatin1String(page)));
        if (file.open(QIODevice::ReadOnly)) {
            text += QString::fromUtf8(file.readAll()) + QLatin1Char('\n');
        }
    }
    // Pictures and links between pages belong to the guide on paper; here the pages follow each other.
    text.remove(QRegularExpression(QStringLiteral("!\\[[^\\]]*\\]\\([^)]*\\)\\n?")));
    text.replace(QRegularExpression(QStringLiteral("\\[([^\\]]*)\\]\\([^)]*\\)")), QStringLiteral("\\1"));
    document.setMarkdown(text);
    return document.toHtml();
}

}  // namespace shirube::ui
