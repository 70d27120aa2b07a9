// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "domain/RsFile.h"
#include "pages/government/GovernmentTab.h"

class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
class QTabWidget;

namespace shirube::models {
class RsFileModel;
class TableSortModel;
}  // namespace shirube::models

namespace shirube::ui {

class LinksPane;
class ReportPane;
class TableView;

/// 取込: the files of the programme review system in the store, what is wrong in them, what they restate, and which of
/// Shirube's programmes are tied to theirs.
class EditionsTab final : public GovernmentTab {
    Q_OBJECT
public:
    explicit EditionsTab(Session& session, QWidget* parent = nullptr);

    bool exportShown() override;
    bool print() override;
    void saveState() override;

    void showChecks();

signals:
    /// A person wants to choose files to import.
    void importRequested();

protected:
    void changeEvent(QEvent* event) override;
    void readEdition() override;

private:
    void layOutParts();
    void connectParts();
    void retranslate();
    void readFiles();
    void readChecks();
    void readRestatements();
    void fillRestatements();
    void showState();
    void removeSelected();
    void tidy();
    /// Null where none is.
    [[nodiscard]] const domain::RsFile* selectedFile() const;
    [[nodiscard]] ReportPane* currentReport() const;

    models::RsFileModel* m_files;
    models::TableSortModel* m_rows;
    QPushButton* m_import;
    QPushButton* m_removeFile;
    QPushButton* m_removeEdition;
    QPushButton* m_tidy;
    QLabel* m_state;
    QSplitter* m_splitter;
    TableView* m_table;
    QTabWidget* m_parts;
    ReportPane* m_checks;
    ReportPane* m_restatements;
    LinksPane* m_links;
    QLabel* m_earlierLabel;
    QLabel* m_laterLabel;
    QComboBox* m_earlier;
    QComboBox* m_later;
};

}  // namespace shirube::ui
