// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/SystemDialogs.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

#include "models/QtTranslator.h"
#include "session/Paths.h"
#include "widgets/PagePrinter.h"

namespace shirube::ui {

namespace {

// A name typed without an extension gets that of the chosen kind.
QString withSuffix(const QString& file, const QString& filter) {
    if (!QFileInfo(file).suffix().isEmpty()) {
        return file;
    }
    const auto star = filter.lastIndexOf(QLatin1String("*."));
    const auto end = filter.indexOf(QLatin1Char(')'), star);
    return star < 0 || end < 0 ? file : file + filter.mid(star + 1, end - star - 1);
}

}  // namespace

std::optional<std::filesystem::path> SystemDialogs::openFile(QWidget* parent, const QString& title,
                                                             const QString& filters) {
    const auto file = QFileDialog::getOpenFileName(parent, title, {}, filters);
    return file.isEmpty() ? std::nullopt : std::optional(pathOf(file));
}

std::vector<std::filesystem::path> SystemDialogs::openFiles(QWidget* parent, const QString& title,
                                                            const QString& filters) {
    std::vector<std::filesystem::path> paths;
    for (const auto& file : QFileDialog::getOpenFileNames(parent, title, {}, filters)) {
        paths.push_back(pathOf(file));
    }
    return paths;
}

std::optional<std::filesystem::path> SystemDialogs::chooseFolder(QWidget* parent, const QString& title) {
    const auto folder = QFileDialog::getExistingDirectory(parent, title);
    return folder.isEmpty() ? std::nullopt : std::optional(pathOf(folder));
}

std::optional<std::filesystem::path> SystemDialogs::saveFile(QWidget* parent, const QString& title,
                                                             const QString& suggestion, const QString& filters) {
    QString chosen;
    const auto file = QFileDialog::getSaveFileName(parent, title, suggestion, filters, &chosen);
    return file.isEmpty() ? std::nullopt : std::optional(pathOf(withSuffix(file, chosen)));
}

bool SystemDialogs::confirm(QWidget* parent, const QString& title, const QString& question, const QString& action) {
    QMessageBox box(QMessageBox::Question, title, question, QMessageBox::Cancel, parent);
    auto* accept = box.addButton(action, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == accept;
}

void SystemDialogs::inform(QWidget* parent, const QString& title, const QString& text) {
    QMessageBox::information(parent, title, text);
}

std::optional<QString> SystemDialogs::askText(QWidget* parent, const QString& title, const QString& label) {
    bool accepted = false;
    const auto text = QInputDialog::getText(parent, title, label, QLineEdit::Normal, {}, &accepted);
    return accepted ? std::optional(text) : std::nullopt;
}

void SystemDialogs::printPages(QWidget* parent, const QString& title, const std::vector<figures::Scene>& pages) {
    PagePrinter::preview(parent, title, pages);
}

Dialogs::StoreChoice SystemDialogs::storeFailed(QWidget* parent, const base::Error& error) {
    QMessageBox box(QMessageBox::Warning, QCoreApplication::translate("SystemDialogs", "The store can't be opened"),
                    models::textOf(error.message), QMessageBox::NoButton, parent);
    if (!error.detail.empty()) {
        box.setDetailedText(models::toQString(error.detail));
    }
    auto* other =
        box.addButton(QCoreApplication::translate("SystemDialogs", "Open &another file…"), QMessageBox::AcceptRole);
    auto* retry = box.addButton(QCoreApplication::translate("SystemDialogs", "&Try again"), QMessageBox::ResetRole);
    box.addButton(QCoreApplication::translate("SystemDialogs", "&Quit"), QMessageBox::RejectRole);
    box.setDefaultButton(other);
    box.exec();
    if (box.clickedButton() == other) {
        return StoreChoice::OpenOther;
    }
    return box.clickedButton() == retry ? StoreChoice::Retry : StoreChoice::Quit;
}

}  // namespace shirube::ui
