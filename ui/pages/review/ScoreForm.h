// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>
#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace shirube::ui {

class Desk;

/// One sheet as a form: every item with what it looks at, its score, comment and 非公開, and the 総評.
class ScoreForm final : public QScrollArea {
    Q_OBJECT
public:
    /// `desk` must outlive this.
    explicit ScoreForm(Desk& desk, QWidget* parent = nullptr);

    /// −1: none.
    void setSheet(int sheet);
    /// Brings the item into sight.
    void showItem(int item);
    void focusComment(int item);
    void focusRemark();
    /// Gives what a field holds to the board.
    void commitFields();
    void retranslate();

signals:
    void itemChosen(int item);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    struct Fields {
        QLabel* problem;
        QLineEdit* value;
        QLineEdit* comment;
        QCheckBox* restricted;
    };
    void build();
    void addItem(QVBoxLayout& column, int item);
    void addRemark(QVBoxLayout& column);
    void connectItem(const Fields& fields, int item);
    void update(int sheet);
    void validate(int item);
    void commitValue(int item);

    Desk& m_desk;
    int m_sheet = -1;
    std::vector<Fields> m_fields;
    QPlainTextEdit* m_remark = nullptr;
    QCheckBox* m_remarkRestricted = nullptr;
    bool m_isUpdating = false;
};

}  // namespace shirube::ui
